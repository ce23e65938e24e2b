package org.nianbao.archive.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.internal.UnreadableDocumentException;
import org.nianbao.model.report.UnitKind;

/** The units and the names by which they are found. */
final class UnitRows {
    private final Handle handle;

    UnitRows(Handle handle) {
        this.handle = handle;
    }

    List<StoredUnit> all() {
        return handle.createQuery("select * from unit order by sequence")
                .map(this::unit)
                .list();
    }

    Map<Long, StoredUnit> byId() {
        return all().stream().collect(Collectors.toMap(StoredUnit::id, Function.identity()));
    }

    StoredUnit get(long unitId) {
        return handle.createQuery("select * from unit where id = :id")
                .bind("id", unitId)
                .map(this::unit)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("unit " + unitId));
    }

    /** The units that the name may mean: those with exactly its parent where there are any, in their order. */
    List<StoredUnit> candidates(UnitName name) {
        List<StoredUnit> possible = handle.createQuery("""
                        select * from unit
                        where name = :name or id in (select unit_id from unit_former_name where name = :name)
                        order by sequence""")
                .bind("name", name.name())
                .map(this::unit)
                .filter(unit -> name.mayBe(new UnitName(name.name(), unit.parent())))
                .list();
        List<StoredUnit> exact = possible.stream()
                .filter(unit -> unit.parent().equals(name.parent()))
                .toList();
        return exact.isEmpty() ? possible : exact;
    }

    Optional<StoredUnit> find(UnitName name) {
        List<StoredUnit> candidates = candidates(name);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    long add(UnitName name) {
        return handle.createQuery("""
                        insert into unit (name, parent, kind, sequence)
                        values (:name, :parent, :kind, (select coalesce(max(sequence), 0) + 1 from unit))
                        returning id""")
                .bind("name", name.name())
                .bind("parent", name.parent())
                .bind("kind", UnitKind.ofName(name.name()).name())
                .mapTo(Long.class)
                .one();
    }

    /** Keeps the longest chain above a unit that a report gave. */
    void learnParent(StoredUnit unit, Optional<String> parent) {
        if (parent.orElse("").length() > unit.parent().orElse("").length()) {
            handle.createUpdate("update unit set parent = :parent where id = :id")
                    .bind("parent", parent)
                    .bind("id", unit.id())
                    .execute();
        }
    }

    StoredUnit rename(long unitId, String newName) {
        StoredUnit unit = get(unitId);
        if (unit.name().equals(newName)) {
            return unit;
        }
        if (candidates(new UnitName(newName, unit.parent())).stream().anyMatch(other -> other.id() != unitId)) {
            throw new IllegalArgumentException("another unit is called " + newName);
        }
        handle.createUpdate("delete from unit_former_name where unit_id = :id and name = :name")
                .bind("id", unitId)
                .bind("name", newName)
                .execute();
        handle.createUpdate("insert into unit_former_name (unit_id, name) values (:id, :name)")
                .bind("id", unitId)
                .bind("name", unit.name())
                .execute();
        handle.createUpdate("update unit set name = :name, kind = :kind where id = :id")
                .bind("id", unitId)
                .bind("name", newName)
                .bind("kind", UnitKind.ofName(newName).name())
                .execute();
        return get(unitId);
    }

    private StoredUnit unit(ResultSet row, StatementContext context) throws SQLException {
        return new StoredUnit(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("parent")),
                kind(row.getString("kind")),
                row.getInt("sequence"),
                handle.createQuery("select name from unit_former_name where unit_id = :id order by name")
                        .bind("id", row.getLong("id"))
                        .mapTo(String.class)
                        .list());
    }

    private static UnitKind kind(String stored) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(stored))
                .findFirst()
                .orElseThrow(() -> UnreadableDocumentException.newer(stored));
    }
}
