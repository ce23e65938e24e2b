package org.nianbao.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house that are checked on the compiled classes. */
final class Walls {
    private static final String ROOT = "org.nianbao.";
    private static final String[] JDK = {"java..", "javax..", "org.w3c.dom..", "org.xml.sax.."};

    private Walls() {}

    /** A module's classes use the modules and libraries of its row in {@link CoreModule}, the JDK, and nothing else. */
    static ArchRule knowsOnlyItsRow(CoreModule module) {
        Set<CoreModule> known = module.reachable();
        known.add(module);
        String[] allowed = Stream.of(
                        Stream.of(CoreModule.packagesOf(known)),
                        module.libraries().stream().map(library -> library + ".."),
                        Stream.of(JDK))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> primitives =
                describe("primitive", type -> type.getBaseComponentType().isPrimitive());
        return classes()
                .that()
                .resideInAPackage(module.packageName() + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(primitives))
                .allowEmptyShould(true);
    }

    /** The core runs without the platform and without a window. */
    static ArchRule coreKnowsNeitherNetBeansNorSwing() {
        return noClasses()
                .that()
                .resideInAnyPackage(CoreModule.packages())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.netbeans..", "org.openide..", "javax.swing..")
                        .or(assignableTo("java.awt.Component"))
                        .or(assignableTo("java.awt.Toolkit"))
                        .or(resideInAnyPackage("java.awt.event..", "java.awt.dnd..", "java.awt.datatransfer.."))
                        .as("belong to NetBeans, Swing or a window"));
    }

    /** Only the drawing modules touch geometry, fonts and images. */
    static ArchRule onlyDrawingModulesDraw() {
        return noClasses()
                .that()
                .resideInAnyPackage(CoreModule.packagesOf(EnumSet.complementOf(EnumSet.copyOf(CoreModule.DRAWING))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .allowEmptyShould(true);
    }

    /** Desktop plug-ins know the core and {@code desktop-core}, never one another. */
    static ArchRule plugInsMeetOnlyThroughDesktopCore() {
        return slices().matching(ROOT + "desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        resideInAnyPackage(ROOT + "desktop.core..")
                                .and(describe("not internal", type -> !isInternal(type.getPackageName()))))
                .allowEmptyShould(true);
    }

    /** No package depends on itself by way of another. */
    static ArchRule noPackageCycles() {
        return slices().matching("org.nianbao.(**)").should().beFreeOfCycles();
    }

    /** What lies in an {@code internal} package is used by its own module only. */
    static ArchRule internalsStayInside() {
        return classes().should(new ArchCondition<>("use only the internals of their own module") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String used =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (used.startsWith(ROOT)
                            && isInternal(used)
                            && !moduleOf(used).equals(moduleOf(user.getPackageName()))) {
                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** A package is named for what it holds. */
    static ArchRule noPackageCalledUtil() {
        return noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..");
    }

    /** A class is named for what it is. */
    static ArchRule noEmptyClassNames() {
        return noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)");
    }

    /** No state that outlives its user: a static field is a constant. */
    static ArchRule noMutableStatics() {
        return fields().that().areStatic().should().beFinal();
    }

    private static boolean isInternal(String packageName) {
        return ("." + packageName + ".").contains(".internal.");
    }

    /** The module's part of a package's name: {@code reading}, {@code desktop.core}. */
    private static String moduleOf(String packageName) {
        String[] parts = packageName.substring(ROOT.length()).split("\\.");
        return parts[0].equals("desktop") && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }
}
