package horseshoe;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium to test with: the machine's own; else Debian's package, when the tests may install one; else the one Playwright
 * downloads. The tests never skip for want of a browser.
 */
final class Chromium {

    private static final Path LOG = Launch.TARGET.resolve("browser.log");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String NONE = """
            No browser for the tests. None of %s is on the PATH, Debian's package "chromium" could not be installed \
            (that needs root on Debian), and Playwright could not download its own. Install Chromium or Chrome, or open \
            the way to one of the two, and run the command again. What was tried is in %s.""".formatted(NAMES, LOG);

    private Chromium() {}

    /**
     * Finds a browser or gets one.
     *
     * @return its program; empty when it is the one that Playwright downloaded and finds by itself
     * @throws IllegalStateException if there is none and none can be had
     */
    static Optional<Path> program() {
        Optional<Path> found = installed();
        if (found.isEmpty() && onDebianAsRoot() && installDebianPackage()) {
            found = installed();
        }
        if (found.isEmpty() && !downloadPlaywrights()) {
            throw new IllegalStateException(NONE);
        }
        return found;
    }

    private static Optional<Path> installed() {
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static boolean onDebianAsRoot() {
        return System.getProperty("user.name").equals("root") && Files.exists(Path.of("/etc/debian_version"));
    }

    private static boolean installDebianPackage() {
        return run("apt-get", "-q", "update")
                && run(
                        "apt-get",
                        "-q",
                        "-y",
                        "-o",
                        "DPkg::Lock::Timeout=300",
                        "install",
                        "--no-install-recommends",
                        "chromium");
    }

    private static boolean downloadPlaywrights() {
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium");
    }

    /** What it writes goes to a file: the console belongs to the test runner. */
    private static boolean run(String... command) {
        System.out.println("No browser yet; trying: " + String.join(" ", shortened(command)));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(LOG.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println(e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> shortened(String... command) {
        return Stream.of(command).filter(word -> word.length() < 100).toList();
    }
}
