package org.nianbao.exchange.workbook;

import java.util.List;

/** Headings in several levels, as on the official form. */
final class Headings {
    private Headings() {}

    /**
     * Writes the headings of neighbouring columns.
     *
     * @param paths for each column its labels from the outermost to its own; a shorter path's last label reaches down
     * @return how many rows they take
     */
    static int write(SheetPen pen, int firstRow, int firstColumn, List<List<String>> paths) {
        int levels = paths.stream().mapToInt(List::size).max().orElse(0);
        for (int level = 0; level < levels; level++) {
            for (int i = 0; i < paths.size(); i++) {
                List<String> path = paths.get(i);
                if (level >= path.size()) {
                    continue;
                }
                boolean last = level == path.size() - 1;
                if (!last && i > 0 && sharesGroup(paths.get(i - 1), path, level)) {
                    continue;
                }
                int end = i;
                while (!last && end + 1 < paths.size() && sharesGroup(path, paths.get(end + 1), level)) {
                    end++;
                }
                int row = firstRow + level;
                pen.heading(row, firstColumn + i, path.get(level), last || end == i);
                pen.join(row, last ? firstRow + levels - 1 : row, firstColumn + i, firstColumn + end);
            }
        }
        for (int level = 0; level < levels; level++) {
            pen.headingHeight(firstRow + level, level == levels - 1);
        }
        return levels;
    }

    private static boolean sharesGroup(List<String> one, List<String> other, int level) {
        return one.size() > level + 1
                && other.size() > level + 1
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }
}
