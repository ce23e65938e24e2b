package org.nianbao.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The checkout that this module lies in: the other modules' folders and poms. */
final class Repository {
    /** The folder {@code modules}; tests run in this module's own folder. */
    static final Path MODULES = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /** The folders under {@code modules} that have main Java sources, sorted. */
    static List<String> modulesWithSources() {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(folder ->
                            !javaFiles(folder.resolve("src/main/java")).isEmpty())
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules of ours that a module's pom names as dependencies for more than its tests, without the prefix. */
    static List<String> declaredModules(String folder) {
        List<String> named = new ArrayList<>();
        NodeList dependencies = pom(MODULES.resolve(folder).resolve("pom.xml")).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals("org.nianbao")
                    && !text(dependency, "scope").equals("test")) {
                named.add(text(dependency, "artifactId").replaceFirst("^nianbao-", ""));
            }
        }
        return named;
    }

    private static Element pom(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
