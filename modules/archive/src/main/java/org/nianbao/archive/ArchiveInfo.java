package org.nianbao.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What an archive is and how much it holds.
 *
 * @param file where it is
 * @param schemaVersion the version of its tables, from 1
 * @param units how many units
 * @param reports how many reports, each counted once whatever its versions
 * @param versions how many versions of reports
 * @param waiting how many reports wait in the inbox
 * @param madeBy what made the stored results, without repetition; more than one when some were not read anew
 */
public record ArchiveInfo(
        Path file, int schemaVersion, int units, int reports, int versions, int waiting, List<ResultVersions> madeBy) {
    public ArchiveInfo {
        Objects.requireNonNull(file);
        madeBy = List.copyOf(madeBy);
    }
}
