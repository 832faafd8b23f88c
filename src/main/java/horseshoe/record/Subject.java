package horseshoe.record;

/**
 * What a vote was about, in the project's own short list. One word a vote, chosen from the agenda item; the item itself is in the
 * meeting's record. The order is: the Council's own affairs, Middle East, Europe, Asia, Africa, Americas, themes.
 */
public enum Subject {
    /** Admission of States to the United Nations. */
    ADMISSION,
    /** Secretary-General, prosecutors and other appointments. */
    APPOINTMENTS,
    /** International Court of Justice: vacancies, parties to the Statute, advisory opinions. */
    COURT,
    /** Tribunals the Council set up, and their Residual Mechanism. */
    TRIBUNALS,
    /** The Council itself: rules, languages, credentials, places of meeting, reports, tributes, trust territories. */
    COUNCIL_BUSINESS,
    /** The Palestine question, the occupied territories. */
    ISRAEL_PALESTINE,
    /** "The situation in the Middle East" where the sources say no more: mostly the forces on Israel's borders. */
    MIDDLE_EAST,
    /** Lebanon, UNIFIL. */
    LEBANON,
    /** Syria, UNDOF. */
    SYRIA,
    /** Yemen. */
    YEMEN,
    /** Iraq, Iran, Kuwait and the Gulf. */
    GULF,
    /** Cyprus. */
    CYPRUS,
    /** Yugoslavia and what came after it, Albania. */
    BALKANS,
    /** Ukraine. */
    UKRAINE,
    /** Georgia, Armenia, Azerbaijan. */
    CAUCASUS,
    /** Other European questions: Greece, Corfu, Trieste, Berlin, Hungary, flights of the Cold War. */
    EUROPE,
    /** Korea, North Korea's weapons included. */
    KOREA,
    /** Afghanistan, Tajikistan. */
    CENTRAL_ASIA,
    /** India, Pakistan, Bangladesh, Nepal. */
    SOUTH_ASIA,
    /** Indonesia, Timor-Leste, Indochina, Thailand, Myanmar; Taiwan. */
    EAST_ASIA,
    /** Apartheid, Namibia, Southern Rhodesia, Portuguese territories, their neighbours' complaints. */
    SOUTHERN_AFRICA,
    /** Angola and Mozambique after independence. */
    ANGOLA,
    /** Rwanda, Burundi. */
    RWANDA_BURUNDI,
    /** The Congo and the Great Lakes. */
    CONGO,
    /** Central African Republic, Chad. */
    CENTRAL_AFRICA,
    /** Liberia, Sierra Leone, Côte d'Ivoire, Guinea-Bissau, Mali and their neighbours. */
    WEST_AFRICA,
    /** Sudan, South Sudan. */
    SUDAN,
    /** Somalia, piracy off its coast. */
    SOMALIA,
    /** Ethiopia, Eritrea, Djibouti. */
    HORN_OF_AFRICA,
    /** Western Sahara. */
    WESTERN_SAHARA,
    /** Libya, Tunisia, Morocco. */
    NORTH_AFRICA,
    /** Africa as a whole, and what fits no other African subject. */
    AFRICA,
    /** Haiti. */
    HAITI,
    /** Central America and the rest of the Caribbean. */
    CENTRAL_AMERICA,
    /** South America, the Falkland Islands (Islas Malvinas) included. */
    SOUTH_AMERICA,
    /** Terrorism, hijacking, hostages. */
    TERRORISM,
    /** Weapons of mass destruction, armaments, small arms, Iran's nuclear programme. */
    DISARMAMENT,
    /** Peacekeeping and peacebuilding in general. */
    PEACEKEEPING,
    /** Civilians, children, women, humanitarian staff in armed conflict. */
    PROTECTION,
    /** Peace and security in general, sanctions in general. */
    PEACE_AND_SECURITY,
    /** A file somebody brought does not tell. No vote of the project's own record has this. */
    NOT_TOLD
}
