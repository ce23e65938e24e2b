package org.nianbao.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.WebOrigin;

/**
 * The stored reports of one office, for reading; {@code org.nianbao.archive.sqlite.Archives} opens one.
 *
 * <p>Every call sees what was stored by then, whole reports only, also while another program imports. An archive may be
 * used from several threads; their calls wait for one another. It works on a file or a network: never call it on the
 * event thread.
 *
 * <p>Every operation may throw a {@link ProblemException} when the archive turns out to be damaged or cannot be reached
 * any more. Asking for the identity of a report, version or waiting report that the archive never gave out is a bug and
 * throws {@link java.util.NoSuchElementException}.
 */
public interface Archive extends AutoCloseable {
    /** What the archive is and how much it holds. */
    ArchiveInfo info();

    /** All units in the order in which they first appeared; may be empty. */
    List<StoredUnit> units();

    /** The one unit that bears this name now or bore it before; empty when there is none, or more than one. */
    Optional<StoredUnit> findUnit(UnitName name);

    /** The years that have reports, ascending; may be empty. */
    List<Integer> years();

    /** The current version of every report, by unit in their order, then by year; may be empty. */
    List<ReportHeader> headers();

    /** The current report of a unit for a year, if there is one. */
    Optional<ReportHeader> header(long unitId, int year);

    /** A report's current version with all its evidence and findings. */
    StoredReport load(long reportId);

    /** The numbers of many reports at once, without evidence, by report; reports not stored are left out. */
    Map<Long, PackedValues> numbers(Collection<Long> reportIds);

    /** The findings of many reports at once, by report; an empty list where nothing was found. */
    Map<Long, List<Finding>> findings(Collection<Long> reportIds);

    /** A report's versions, oldest first; never empty. */
    List<StoredVersion> versions(long reportId);

    /** The version that was read from the bytes of this SHA-256, or that they are a copy of, current or not. */
    Optional<StoredVersion> findVersion(String sha256);

    /** The result of one version, current or not. */
    Report result(long versionId);

    /** The bytes of the file that a version was read from. */
    byte[] sourceBytes(long versionId);

    /** Where the file of these bytes was fetched; empty when it came from no web address, or is not stored. */
    Optional<WebOrigin> webOrigin(String sha256);

    /** The reports whose unit or year is not settled, oldest first; may be empty. */
    List<WaitingReport> inbox();

    /** The bytes of the file that a waiting report was read from. */
    byte[] waitingSourceBytes(long waitingId);

    /** The last day on which a report is in time, by report year; years for which the office set none are missing. */
    Map<Integer, LocalDate> deadlines();

    /** Gives the file free. Closing twice does nothing; any other call on a closed archive is a bug. */
    @Override
    void close();
}
