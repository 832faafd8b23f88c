package horseshoe.export.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads documents back, each with other software than the one that wrote it where there is some. */
public final class Read {
    private Read() {}

    static String text(Format format, Issue issue) {
        return text(format, format.of(issue));
    }

    /** A report as text. */
    public static String text(Format format, Report report) {
        return text(format, format.of(report).orElseThrow());
    }

    /** A document as text. */
    public static String text(Format format, byte[] bytes) {
        return switch (format) {
            case DOCX -> word(bytes);
            case PDF -> pdf(bytes);
            case XML, TXT, JSON -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** The text of a Word file, read by POI. */
    public static String word(byte[] bytes) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of a PDF, in one line, read by PDFBox. */
    public static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String lastPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In letters. */
    static int longestLine(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
