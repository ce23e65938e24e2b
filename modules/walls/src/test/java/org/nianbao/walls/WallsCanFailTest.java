package org.nianbao.walls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each wall stands: a class that leans on it brings it down. The trespassers lie in the test sources beside this. */
class WallsCanFailTest {
    @Test
    void aModelThatKnowsReadingIsSeen() {
        assertFails(Walls.knowsOnlyItsRow(CoreModule.MODEL), "org.nianbao.model.trespass.KnowsReading");
    }

    @Test
    void aModelThatUsesALibraryIsSeen() {
        assertFails(Walls.knowsOnlyItsRow(CoreModule.MODEL), "org.nianbao.model.trespass.UsesALibrary");
    }

    @Test
    void aCoreClassThatUsesSwingIsSeen() {
        assertFails(Walls.coreKnowsNeitherNetBeansNorSwing(), "org.nianbao.charting.trespass.HoldsAPanel");
    }

    @Test
    void aCoreClassThatUsesThePlatformIsSeen() {
        assertFails(Walls.coreKnowsNeitherNetBeansNorSwing(), "org.nianbao.pipeline.trespass.AsksThePlatform");
    }

    @Test
    void aCoreClassThatUsesALibrarysWindowIsSeen() {
        assertFails(Walls.coreKnowsNeitherNetBeansNorSwing(), "org.nianbao.charting.trespass.HoldsAChartPanel");
    }

    @Test
    void anAnalysisThatDrawsIsSeen() {
        assertFails(Walls.onlyDrawingModulesDraw(), "org.nianbao.analysis.trespass.Draws");
    }

    @Test
    void aPlugInThatKnowsAnotherIsSeen() {
        assertFails(
                Walls.plugInsMeetOnlyThroughDesktopCore(),
                "org.nianbao.desktop.grid.trespass.KnowsCharts",
                "org.nianbao.desktop.charts.trespass.KnowsDesktopCore");
    }

    @Test
    void aPlugInMayKnowDesktopCore() {
        assertTrue(holds(
                Walls.plugInsMeetOnlyThroughDesktopCore(),
                "org.nianbao.desktop.charts.trespass.KnowsDesktopCore",
                "org.nianbao.desktop.core.trespass.Known"));
    }

    @Test
    void aPackageCycleIsSeen() {
        assertFails(
                Walls.noPackageCycles(),
                "org.nianbao.model.trespass.cycle.There",
                "org.nianbao.model.trespass.cycle.There$Ticket",
                "org.nianbao.model.trespass.cycle.back.AndBack");
    }

    @Test
    void aUserOfAnotherModulesInternalsIsSeen() {
        assertFails(Walls.internalsStayInside(), "org.nianbao.analysis.trespass.OpensAnotherModule");
    }

    @Test
    void aModuleMayUseItsOwnInternals() {
        assertTrue(holds(Walls.internalsStayInside(), "org.nianbao.model.trespass.OpensItself"));
    }

    @Test
    void aPackageCalledUtilIsSeen() {
        assertFails(Walls.noPackageCalledUtil(), "org.nianbao.model.trespass.util.Thing");
    }

    @Test
    void aClassCalledHelperIsSeen() {
        assertFails(Walls.noEmptyClassNames(), "org.nianbao.model.trespass.TextHelper");
    }

    @Test
    void aNestedClassCalledImplIsSeen() {
        assertFails(Walls.noEmptyClassNames(), "org.nianbao.model.trespass.Outer$Impl");
    }

    @Test
    void aStaticThatChangesIsSeen() {
        assertFails(Walls.noMutableStatics(), "org.nianbao.model.trespass.Remembers");
    }

    private static void assertFails(ArchRule rule, String... classes) {
        assertTrue(!holds(rule, classes), () -> "nothing broke: " + rule.getDescription());
    }

    private static boolean holds(ArchRule rule, String... classes) {
        JavaClasses trespassers = new ClassFileImporter()
                .importClasses(Stream.of(classes).map(WallsCanFailTest::load).toList());
        return !rule.evaluate(trespassers).hasViolation();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WallsCanFailTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
