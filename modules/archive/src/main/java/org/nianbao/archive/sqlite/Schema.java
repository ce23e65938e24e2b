package org.nianbao.archive.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** The tables of an archive, and the steps that lead to them. The steps are listed here: no class path is searched. */
final class Schema {
    /** What an archive's {@code application_id} is: "Nian". */
    static final int APPLICATION_ID = 0x4E69616E;

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final List<SqlMigration> migrations;

    /** A schema that these steps lead to, oldest first. */
    Schema(List<SqlMigration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    /** The schema of this program. */
    static Schema current() {
        return new Schema(List.of(
                new SqlMigration(1, "first tables", "schema-1.sql"),
                new SqlMigration(2, "deadlines, and reports assigned by hand", "schema-2.sql"),
                new SqlMigration(3, "where files from the web were fetched", "schema-3.sql")));
    }

    /** The number of the last step. */
    int version() {
        return migrations.get(migrations.size() - 1).number();
    }

    /** Takes the steps that a file has not taken yet, each in one transaction; makes the file when there is none. */
    void migrate(Path file) {
        if (FLYWAY.getLevel() == null) {
            // It greets and reports on every step; whoever wants that sets the level.
            FLYWAY.setLevel(Level.WARNING);
        }
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(Connections.toMigrate(file))
                .locations(new String[0])
                .callbackLocations(new String[0])
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }
}
