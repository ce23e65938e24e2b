package org.nianbao.model.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Wording;

/** Writes an output file whole or not at all: into a neighbour first, which then takes the file's place. */
public final class WholeFile {
    /** Puts the content into a stream, which the caller closes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file; one that was there before is replaced, and stays as it was when anything fails.
     *
     * @throws ProblemException with {@link ProblemCode#MISSING_OUTPUT_FOLDER} or {@link ProblemCode#NOT_WRITABLE}
     */
    public static void write(Path target, Content content) {
        requireWritable(target);
        Path folder = target.toAbsolutePath().getParent();
        Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            takePlace(part, target);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_WRITABLE, target.toString(), reason(e)), e);
        } finally {
            deleteQuietly(part);
        }
    }

    /**
     * Finds out early whether a file could be written, before long work is done for it.
     *
     * @throws ProblemException as {@link #write} would
     */
    public static void requireWritable(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw notWritable(target, "isFolder");
        }
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.MISSING_OUTPUT_FOLDER, target.toString(), folder.toString()));
        }
        if (!Files.isWritable(folder) || Files.exists(target) && !Files.isWritable(target)) {
            throw notWritable(target, "noPermission");
        }
    }

    private static ProblemException notWritable(Path target, String why) {
        return new ProblemException(
                Problem.of(ProblemCode.NOT_WRITABLE, target.toString(), Wording.of("model.output." + why)));
    }

    private static void takePlace(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Wording reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Wording.of("model.output.noPermission");
        }
        String said = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
        return Wording.of("model.output.systemSays", said);
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The outcome is already decided; a left-over neighbour harms nobody.
        }
    }
}
