package horseshoe.drafting.check;

import horseshoe.drafting.document.Span;
import java.util.stream.Stream;

/** A link leads to a paragraph that is still there. */
final class LinksLead implements Check {
    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.all()
                .filter(read -> read.paragraph().wording().spans().stream().anyMatch(span -> isBroken(examined, span)))
                .map(read -> Finding.at(read.paragraph(), Remark.LINK_BROKEN));
    }

    private static boolean isBroken(Examined examined, Span span) {
        return span instanceof Span.OwnParagraph link
                && examined.draft().half(link.target()).isEmpty();
    }
}
