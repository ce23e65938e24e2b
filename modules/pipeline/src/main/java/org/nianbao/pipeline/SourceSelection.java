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
 * The files behind the paths that a user named.
 *
 * @param files in the order of the named paths, those of a folder by their names; folders are searched to any depth,
 *     hidden files, what programs and systems leave behind, and archives are left out
 * @param folders the named folders
 * @param problems paths that do not exist or folders that cannot be listed
 */
public record SourceSelection(List<NamedFile> files, List<Path> folders, List<Problem> problems) {
    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private static final Pattern ARCHIVE_FILE = Pattern.compile("\\.nianbao(-\\w+)?$");

    public SourceSelection {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        problems = List.copyOf(problems);
    }

    /** Finds the files behind these paths. */
    public static SourceSelection of(List<Path> named) {
        List<NamedFile> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                folders.add(path);
                collect(path, files, problems);
            } else if (Files.exists(path)) {
                files.add(new NamedFile(path, fileName(path), true));
            } else {
                problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, path.toString()));
            }
        }
        return new SourceSelection(files, folders, problems);
    }

    private static void collect(Path folder, List<NamedFile> files, List<Problem> problems) {
        List<NamedFile> found = new ArrayList<>();
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
                        found.add(new NamedFile(file, name, false));
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
        found.sort(Comparator.comparing(NamedFile::name));
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
