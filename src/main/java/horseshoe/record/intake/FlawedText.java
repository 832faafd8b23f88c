package horseshoe.record.intake;

import java.io.CharConversionException;

/** The text cannot be read on from here. */
final class FlawedText extends CharConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    FlawedText(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    FlawedText(int line, String reason) {
        this(new Flaw(line, "", reason));
    }

    Flaw flaw() {
        return flaw;
    }
}
