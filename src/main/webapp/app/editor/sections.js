/** The parts of the form, in their order, and the members of the document that each shows. */
export const sections = {
  question: ["title", "summary", "lesson", "standing", "date", "council", "president", "agendaItem"],
  draft: ["draft"],
  votes: ["stances", "steps", "main", "expected"],
  whatIfs: ["whatIfs"],
  injects: ["injects"],
  lesson: ["teacher", "reality", "sources"],
};

/** @param {string} pointer @returns {string} the part of the form where that place is */
export const sectionOf = (pointer) => {
  const member = pointer.split("/")[1];
  return Object.keys(sections).find((name) => sections[name].includes(member)) ?? "question";
};
