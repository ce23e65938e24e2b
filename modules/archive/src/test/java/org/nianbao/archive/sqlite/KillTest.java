package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.Archive;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.RandomReports;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.StoredReport;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;

/**
 * Kills a program at random moments of an import, many times. After each kill the archive opens and is sound, every
 * report is there whole (bytes, copies, result, numbers, findings, and the findings it changed of others) or not at
 * all, and none is missing that the program had said was stored.
 *
 * <p>{@code -Dnianbao.kills=500} kills more often than the usual 24 times, {@code -Dnianbao.kills.seed=7} at other
 * moments.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("nianbao.kills", 24);
    private static final long SEED = Long.getLong("nianbao.kills.seed", 1);

    /** Every fifth kill falls into the making of a new archive. */
    private static final int KILLS_PER_ARCHIVE = 5;

    @TempDir
    Path folder;

    /** The other program: imports one made-up report after the other, and says each that is stored. */
    static final class Import {
        private Import() {}

        public static void main(String[] arguments) {
            ChildProgram.say("started");
            try (WritableArchive archive = Archives.openOrCreate(Path.of(arguments[0]))) {
                for (int number = archive.info().versions(); ; number++) {
                    archive.save(incoming(number, changedReports(archive, number)));
                    ChildProgram.say(number);
                }
            }
        }

        private static Map<Long, List<Finding>> changedReports(Archive archive, int number) {
            Map<Long, List<Finding>> changed = new LinkedHashMap<>();
            changedBy(number)
                    .flatMap(other -> header(archive, other))
                    .ifPresent(header -> changed.put(header.reportId(), newFindings(number)));
            return changed;
        }
    }

    /** The reports are numbered; every seventh is a new version of the one before. */
    private static int identity(int number) {
        return number % 7 == 6 ? number - 1 : number;
    }

    private static String unit(int number) {
        return "第" + identity(number) / 25 + "乡";
    }

    private static int year(int number) {
        return 2000 + identity(number) % 25;
    }

    /** The report whose findings change when this one is stored. */
    private static Optional<Integer> changedBy(int number) {
        return number > 0 && identity(number) == number ? Optional.of(number - 1) : Optional.empty();
    }

    private static Report report(int number) {
        return new RandomReports(number)
                .report(unit(number), "东川县", year(number), file(number, "").source());
    }

    private static SourceFile file(int number, String suffix) {
        byte[] text = ("报告 " + number + suffix + "\n").repeat(500).getBytes(StandardCharsets.UTF_8);
        return new SourceFile(new ReportSource(number + suffix, SourceFile.sha256(text), "txt"), text);
    }

    private static List<SourceFile> copies(int number) {
        return number % 3 == 0 ? List.of(file(number, " copy")) : List.of();
    }

    private static List<Finding> findings(int number) {
        return new RandomReports(number).findings();
    }

    private static List<Finding> newFindings(int number) {
        return new RandomReports(-1 - number).findings();
    }

    private static IncomingReport incoming(int number, Map<Long, List<Finding>> changed) {
        return new IncomingReport(
                report(number),
                file(number, ""),
                copies(number),
                findings(number),
                changed,
                new ResultVersions("1", "1"),
                Instant.ofEpochSecond(number));
    }

    private static Optional<ReportHeader> header(Archive archive, int number) {
        return archive.findUnit(new UnitName(unit(number), Optional.empty()))
                .flatMap(unit -> archive.header(unit.id(), year(number)));
    }

    @Test
    void everyReportIsWholeOrNotThere() throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        Path file = folder.resolve("0.nianbao");
        int whole = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean making = kill % KILLS_PER_ARCHIVE == 0;
            if (making) {
                file = folder.resolve("东川县 " + kill + ".nianbao");
                whole = 0;
            }
            int said = importAndKill(file, random, making);
            String when = "kill " + kill + " of seed " + SEED;
            if (Files.exists(file)) {
                assertEquals("ok", integrity(file), when);
                try (Archive archive = Archives.open(file)) {
                    whole = assertWhole(archive, whole, when);
                }
            }
            assertTrue(whole > said, when + ": " + said + " was stored, but there are only " + whole);
        }
    }

    /** Gives the number of the last report that the program said was stored; -1 when it said nothing. */
    private static int importAndKill(Path file, Random random, boolean making)
            throws IOException, InterruptedException {
        try (ChildProgram program = ChildProgram.start(Import.class, file)) {
            List<String> lines = new ArrayList<>(List.of(program.line()));
            if (!making) {
                lines.add(program.line());
            }
            Thread.sleep(random.nextInt(making ? 1000 : 250));
            lines.addAll(program.kill());
            return lines.stream()
                    .filter(line -> line.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(-1);
        }
    }

    private static String integrity(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma integrity_check")) {
            return result.getString(1);
        }
    }

    /**
     * Compares the reports from a number on, and gives how many there are in all. The one before is compared again,
     * because the next report changes its findings.
     */
    private static int assertWhole(Archive archive, int from, String when) {
        int count = archive.info().versions();
        Map<Integer, List<Finding>> findings = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            findings.put(number, findings(number));
            int stored = number;
            changedBy(number).ifPresent(other -> findings.put(other, newFindings(stored)));
        }
        for (int number = Math.max(0, from - 2); number < count; number++) {
            String which = when + ", report " + number;
            ReportHeader header = header(archive, number).orElseThrow(() -> new AssertionError(which + " is missing"));
            String name = Integer.toString(number);
            StoredVersion version = archive.versions(header.reportId()).stream()
                    .filter(candidate -> candidate.source().file().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(which + " is missing"));
            assertEquals(report(number), archive.result(version.id()), which);
            assertArrayEquals(file(number, "").bytes(), archive.sourceBytes(version.id()), which);
            assertEquals(copies(number).stream().map(SourceFile::source).toList(), version.copies(), which);
            boolean replaced = number + 1 < count && identity(number + 1) == number;
            assertEquals(!replaced, version.current(), which);
            if (version.current()) {
                StoredReport stored = archive.load(header.reportId());
                assertEquals(report(number), stored.report(), which);
                assertEquals(findings.get(number), stored.findings(), which);
                PackedValues expected = PackedValues.of(report(number));
                PackedValues numbers =
                        archive.numbers(List.of(header.reportId())).get(header.reportId());
                PackedValues.codes()
                        .forEach(code -> assertEquals(expected.figure(code), numbers.figure(code), which + code));
            }
        }
        return count;
    }
}
