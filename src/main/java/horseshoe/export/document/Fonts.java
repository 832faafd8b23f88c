package horseshoe.export.document;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The fonts in {@code fonts/}: Noto Serif for Latin, Greek and Cyrillic, Noto Naskh Arabic, Droid Sans Fallback for Chinese. Only what a
 * document uses is put into it. Nothing but these files is read: no font of the machine, no address in a document.
 */
final class Fonts implements ResourceResolver {
    private static final URI BASE = URI.create("fonts:/");

    private Fonts() {}

    /**
     * A file for a family's style.
     *
     * @param family its name in a layout
     * @param file below {@code fonts/}
     * @param styles style and weight, such as "italic normal"
     */
    private record Cut(String family, String file, List<String> styles) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("Serif", "NotoSerif-Regular.ttf", List.of("normal normal")),
            new Cut("Serif", "NotoSerif-Italic.ttf", List.of("italic normal")),
            new Cut("Serif", "NotoSerif-Bold.ttf", List.of("normal bold", "italic bold")),
            new Cut("Naskh", "NotoNaskhArabic-Regular.ttf", List.of("normal normal", "italic normal")),
            new Cut("Naskh", "NotoNaskhArabic-Bold.ttf", List.of("normal bold", "italic bold")),
            new Cut(
                    "Han",
                    "DroidSansFallbackFull.ttf",
                    List.of("normal normal", "italic normal", "normal bold", "italic bold")));

    static FopFactory factory() {
        Fonts fonts = new Fonts();
        try {
            FopFactory factory = new FopFactoryBuilder(BASE, fonts)
                    .setConfiguration(
                            new DefaultConfigurationBuilder().build(new ByteArrayInputStream(configuration())))
                    .build();
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, fonts));
            return factory;
        } catch (ConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] configuration() {
        return Xml.document(xml -> xml.element("fop", List.of("version", "1.0"), () -> {
            xml.element("use-cache", List.of(), "false");
            xml.element(
                    "renderers",
                    () -> xml.element(
                            "renderer",
                            List.of("mime", "application/pdf"),
                            () -> xml.element("fonts", () -> CUTS.forEach(cut -> cut(xml, cut)))));
        }));
    }

    private static void cut(Xml xml, Cut cut) {
        List<String> attributes = List.of("embed-url", cut.file(), "kerning", "yes", "embedding-mode", "subset");
        xml.element(
                "font",
                attributes,
                () -> cut.styles().forEach(style -> {
                    String[] named = style.split(" ", 2);
                    xml.empty("font-triplet", "name", cut.family(), "style", named[0], "weight", named[1]);
                }));
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = uri.getPath().substring(1);
        boolean known = CUTS.stream().map(Cut::file).anyMatch(name::equals);
        InputStream stream = known ? Fonts.class.getResourceAsStream("/fonts/" + name) : null;
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return new Resource(stream);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new FileNotFoundException(uri.toString());
    }
}
