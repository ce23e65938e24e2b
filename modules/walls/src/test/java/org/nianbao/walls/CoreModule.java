package org.nianbao.walls;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The core's modules and what each may depend on. A module earns its existence by a row here that differs from the
 * others; a new module needs a new row.
 */
enum CoreModule {
    MODEL(Set.of(), List.of()),
    READING(
            Set.of(MODEL),
            List.of(
                    "org.apache.poi",
                    "org.apache.xmlbeans",
                    "org.openxmlformats",
                    "com.microsoft",
                    "org.apache.commons.compress",
                    "org.apache.pdfbox",
                    "org.apache.fontbox",
                    "org.jsoup",
                    "org.apache.james.mime4j",
                    "net.lingala.zip4j")),
    RECOGNITION(Set.of(MODEL, READING), List.of()),
    ANALYSIS(Set.of(MODEL), List.of()),
    ARCHIVE(
            Set.of(MODEL),
            List.of("org.sqlite", "org.flywaydb", "org.jdbi", "tools.jackson", "com.fasterxml.jackson.annotation")),
    CHARTING(
            Set.of(MODEL, ANALYSIS),
            List.of("org.jfree", "org.apache.batik", "org.apache.pdfbox", "org.apache.fontbox", "de.rototor.pdfbox")),
    EXCHANGE(
            Set.of(MODEL, ANALYSIS, CHARTING),
            List.of(
                    "org.apache.poi",
                    "org.apache.xmlbeans",
                    "org.openxmlformats",
                    "com.microsoft",
                    "org.apache.commons.csv",
                    "tools.jackson",
                    "com.fasterxml.jackson.annotation")),
    PIPELINE(Set.of(MODEL, READING, RECOGNITION, ANALYSIS, ARCHIVE, CHARTING, EXCHANGE), List.of()),
    SAMPLES(Set.of(), List.of()),
    CLI(Set.of(PIPELINE, SAMPLES), List.of("picocli"));

    /** The only modules that may touch {@code java.awt} geometry and images. */
    static final Set<CoreModule> DRAWING = EnumSet.of(READING, CHARTING, EXCHANGE);

    private final Set<CoreModule> declared;
    private final List<String> libraries;

    CoreModule(Set<CoreModule> declared, List<String> libraries) {
        this.declared = declared;
        this.libraries = libraries;
    }

    /** The folder's name under {@code modules} and the last part of the package. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The package that holds all of the module's classes, at any depth. */
    String packageName() {
        return "org.nianbao." + folder();
    }

    /** The modules that its pom may name. */
    Set<CoreModule> declared() {
        return declared;
    }

    /** The packages of third parties that its classes may use, at any depth. */
    List<String> libraries() {
        return libraries;
    }

    /** The modules whose types may cross its boundary: those that it declares, and through them theirs. */
    Set<CoreModule> reachable() {
        Set<CoreModule> reached = EnumSet.noneOf(CoreModule.class);
        for (CoreModule module : declared) {
            reached.add(module);
            reached.addAll(module.reachable());
        }
        return reached;
    }

    static String[] packages() {
        return packagesOf(EnumSet.allOf(CoreModule.class));
    }

    static String[] packagesOf(Set<CoreModule> modules) {
        return modules.stream().map(module -> module.packageName() + "..").toArray(String[]::new);
    }
}
