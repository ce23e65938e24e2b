package org.nianbao.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The application as it was assembled under {@code target}. */
final class Distribution {
    /** The folder that is zipped and handed out. */
    static final Path HOME = Path.of("target/nianbao_desktop").toAbsolutePath();

    /** The root of the checkout. */
    static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private Distribution() {}

    /** Every jar in it, sorted. */
    static List<Path> jars() {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars that are neither ours nor the platform's: those of third parties. */
    static List<Path> thirdPartyJars() {
        Predicate<Path> ours = jar -> jar.getFileName().toString().matches("(org-)?nianbao-.*\\.jar");
        Predicate<Path> platform = jar -> jar.getFileName().toString().startsWith("org-netbeans-")
                || jar.getFileName().toString().startsWith("org-openide-")
                || jar.endsWith("platform/core/core.jar")
                || jar.endsWith("platform/core/core-base.jar")
                || jar.endsWith("platform/lib/boot.jar");
        Predicate<Path> translation = jar -> jar.getParent().endsWith("locale");
        return jars().stream()
                .filter(ours.or(platform).or(translation).negate())
                .toList();
    }

    /** The file's name without its version: {@code asm} for {@code asm-9.9.jar}. */
    static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("(-\\d[\\w.]*)?\\.jar$", "");
    }

    /** The names of the entries of a jar. */
    static List<String> entries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    /** One properties file of a jar, read as UTF-8. */
    static Properties properties(Path jar, String entry) {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    /** Copies a folder with everything in it, rights included. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
