package horseshoe.rules.charter;

import horseshoe.rules.Provision;

/**
 * An amendment of the Charter (Art. 108): two thirds of the Members of the Assembly adopt it, then two thirds of the Members, all
 * permanent members among them, ratify it. The Council does not vote.
 */
public final class CharterAmendment {
    private CharterAmendment() {}

    /**
     * Decides an amendment.
     *
     * @param assembly the vote of the Assembly
     * @param ratification who has ratified it
     * @return in force if the Assembly adopted it and enough Members ratified
     */
    public static InTurn decide(AssemblyTally assembly, Ratification ratification) {
        return new InTurn(Provision.ARTICLE_108, AssemblyMajority.TWO_THIRDS_OF_MEMBERS.decide(assembly), ratification);
    }
}
