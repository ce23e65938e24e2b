package org.nianbao.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;

/**
 * The files behind what a user named; addresses are not fetched yet.
 *
 * @param files in the order in which they were named, those of a folder by their names; folders are searched to any
 *     depth, hidden files, what programs and systems leave behind, and archives are left out
 * @param folders the named folders
 * @param problems paths that do not exist or folders that cannot be listed
 */
record SourceSelection(List<FileToOpen> files, List<Path> folders, List<Problem> problems) {
    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private static final Pattern ARCHIVE_FILE = Pattern.compile("\\.nianbao(-\\w+)?$");

    SourceSelection {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        problems = List.copyOf(problems);
    }

    /** Finds the files behind these sources. */
    static SourceSelection of(List<Source> named) {
        List<FileToOpen> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : named) {
            if (source instanceof Source.OnDisk disk) {
                find(disk.path(), files, folders, problems);
            } else if (source instanceof Source.OnTheWeb web) {
                files.add(FileToOpen.named(web));
            } else if (source instanceof Source.InMemory memory) {
                files.add(FileToOpen.named(memory));
            }
        }
        return new SourceSelection(files, folders, problems);
    }

    private static void find(Path path, List<FileToOpen> files, List<Path> folders, List<Problem> problems) {
        if (Files.isDirectory(path)) {
            folders.add(path);
            collect(path, files, problems);
        } else if (Files.exists(path)) {
            files.add(FileToOpen.onDisk(path, fileName(path), true));
        } else {
            problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, path.toString()));
        }
    }

    private static void collect(Path folder, List<FileToOpen> files, List<Problem> problems) {
        List<FileToOpen> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && isHidden(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        found.add(FileToOpen.onDisk(file, name, false));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, file.toString(), IoReason.of(failure)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, folder.toString(), IoReason.of(e)));
        }
        found.sort(Comparator.comparing(file -> file.file().name()));
        files.addAll(found);
    }

    private static boolean isHidden(Path path) {
        return isLeftOut(fileName(path));
    }

    /** Whether a file or folder of this name is left out: hidden, or left behind by a program or system. */
    static boolean isLeftOut(String name) {
        // An archive in use must not be opened by anything but its database, or its locks are gone.
        return name.startsWith(".")
                || name.startsWith("~$")
                || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT))
                || ARCHIVE_FILE.matcher(name).find();
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
