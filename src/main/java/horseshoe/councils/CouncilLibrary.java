package horseshoe.councils;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.roster.Councils;
import horseshoe.rules.roster.Holidays;
import horseshoe.rules.roster.Presidency;
import horseshoe.rules.roster.State;
import horseshoe.rules.roster.StateName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the project knows about Councils that were, are and have been proposed. Immutable; load it once.
 *
 * @param councils the Council of every date
 * @param models reform models by id, in the order in which they are listed
 * @param presidency who presided when
 * @param holidays the holidays of Headquarters
 */
public record CouncilLibrary(
        Councils councils, Map<String, ReformModel> models, Presidency presidency, Holidays holidays) {
    /**
     * The library that comes with the project.
     *
     * @return every file read and checked
     * @throws BrokenCouncilFile if a file is missing or something in it is wrong
     */
    public static CouncilLibrary load() {
        return CouncilFiles.onClassPath().read();
    }

    /**
     * The Council of that name.
     *
     * @param id a date or a model's id
     * @return empty if there is none: an unknown model, a day before the first Council or after the last one known
     */
    public Optional<Council> council(String id) {
        return day(id).map(councils::on).orElseGet(() -> model(id).map(ReformModel::asCouncil));
    }

    /**
     * The day that a Council is named by.
     *
     * @param id a date or a model's id
     * @return empty for anything but an ISO date
     */
    public static Optional<LocalDate> day(String id) {
        try {
            return Optional.of(LocalDate.parse(id));
        } catch (DateTimeParseException notDate) {
            return Optional.empty();
        }
    }

    /**
     * A reform model.
     *
     * @param id its id, e.g. {@code TWO_VETOES}
     * @return the model; empty if there is none of that id
     */
    public Optional<ReformModel> model(String id) {
        return Optional.ofNullable(models.get(id));
    }

    /**
     * What stands on a member's plate.
     *
     * @param member a member of any Council or model
     * @return two letters of the State of the day, or the seat's own code for a seat that does not exist yet
     */
    public String plate(Member member) {
        return councils.state(member.seat())
                .flatMap(state -> plate(state, member))
                .orElse(member.seat().code());
    }

    private static Optional<String> plate(State state, Member member) {
        return state.names().stream()
                .filter(name -> name.official().equals(member.officialName()))
                .map(StateName::plate)
                .findFirst();
    }
}
