package org.nianbao.walls;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WallsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nianbao");

    @ParameterizedTest
    @EnumSource(CoreModule.class)
    void aModuleKnowsOnlyItsRowOfTheTable(CoreModule module) {
        Walls.knowsOnlyItsRow(module).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource(CoreModule.class)
    void aPomNamesOnlyTheModulesOfItsRow(CoreModule module) {
        Set<String> allowed = module.declared().stream().map(CoreModule::folder).collect(toSet());
        assertEquals(
                List.of(),
                Repository.declaredModules(module.folder()).stream()
                        .filter(name -> !allowed.contains(name))
                        .toList());
    }

    @Test
    void theCoreKnowsNeitherNetBeansNorSwing() {
        Walls.coreKnowsNeitherNetBeansNorSwing().check(HOUSE);
    }

    @Test
    void onlyReadingChartingAndExchangeDraw() {
        Walls.onlyDrawingModulesDraw().check(HOUSE);
    }

    @Test
    void desktopPlugInsMeetOnlyThroughDesktopCore() {
        Walls.plugInsMeetOnlyThroughDesktopCore().check(HOUSE);
    }

    @Test
    void thereAreNoPackageCycles() {
        Walls.noPackageCycles().check(HOUSE);
    }

    @Test
    void internalPackagesAreUsedInsideTheirModuleOnly() {
        Walls.internalsStayInside().check(HOUSE);
    }

    @Test
    void noPackageIsCalledUtil() {
        Walls.noPackageCalledUtil().check(HOUSE);
    }

    @Test
    void noClassHasAnEmptyName() {
        Walls.noEmptyClassNames().check(HOUSE);
    }

    @Test
    void noStaticFieldCanChange() {
        Walls.noMutableStatics().check(HOUSE);
    }

    @Test
    void everyModuleStandsBehindTheWalls() {
        Set<String> seen = HOUSE.stream().map(WallsTest::folder).collect(toSet());
        assertEquals(
                List.of(),
                Repository.modulesWithSources().stream()
                        .filter(folder -> !seen.contains(folder))
                        .toList(),
                "not on the class path of modules/walls");
    }

    @Test
    void everyClassLiesInThePackageOfItsModule() {
        Set<String> strangers = HOUSE.stream()
                .filter(type -> !(type.getPackageName() + ".").startsWith(packageOf(folder(type))))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers);
    }

    /** The folder under {@code modules} that a class was compiled in. */
    private static String folder(JavaClass type) {
        String location = type.getSource().orElseThrow().getUri().toString();
        Matcher matcher = Pattern.compile("/modules/([^/]+)/target/").matcher(location);
        assertTrue(matcher.find(), location);
        return matcher.group(1);
    }

    private static String packageOf(String folder) {
        return folder.startsWith("desktop-") ? "org.nianbao.desktop." : "org.nianbao." + folder + ".";
    }
}
