package org.minshu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaIT {

    private static final List<SchemaOwner> OWNERS = List.of(new SchemaOwner("sample"));

    private PlatformDatabase database;
    private DatabaseSettings settings;

    @BeforeEach
    void freshDatabase() {
        database = TestEngines.shared().freshDatabase();
        settings = settings(
                database.url(), database.runtime().password(), database.owner().password());
    }

    @Test
    void theOwnerMigratesAndTheRunTimeRoleChecks() {
        Schema.migrate(settings, OWNERS);
        assertThat(version()).isEqualTo("202602020000");
        assertThatCode(() -> Schema.check(withoutOwner(), OWNERS)).doesNotThrowAnyException();
        assertThatCode(() -> Schema.migrate(settings, OWNERS)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatANewerReleaseMadeIsRefusedByBoth() {
        Schema.migrate(settings, OWNERS);
        owner().sql("""
                insert into sample.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (99, '209901010000', 'from the future', 'SQL', 'V209901010000__from_the_future.sql', 1, 'x', 1, true)
                """).update();
        var sentence = "The schema sample of the database at MINSHU_DATABASE_URL has version 209901010000, newer than"
                + " 202602020000, the newest that this release knows; run the release that made it, or restore the backup"
                + " from before it.";
        assertThatThrownBy(() -> Schema.check(withoutOwner(), OWNERS)).hasMessage(sentence);
        assertThatThrownBy(() -> Schema.migrate(settings, OWNERS)).hasMessage(sentence);
    }

    @Test
    void anOlderDatabaseIsRefusedWhereNobodyMayMigrateIt() {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas("sample")
                .locations("classpath:db/sample")
                .target("202601010000")
                .load()
                .migrate();
        new VersionGrant("sample", database.runtime().user()).ensure(database.url(), Login.owner(settings));
        assertThatThrownBy(() -> Schema.check(withoutOwner(), OWNERS))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage(
                        "The schema sample of the database at MINSHU_DATABASE_URL has version 202601010000, older than"
                                + " 202602020000, which this release needs; run the migrate job, or set MINSHU_DATABASE_MIGRATE to"
                                + " true.");
    }

    @Test
    void anEmptyDatabaseIsRefusedWhereNobodyMayMigrateIt() {
        assertThatThrownBy(() -> Schema.check(withoutOwner(), OWNERS))
                .hasMessageContaining("has no version yet, older than 202602020000")
                .hasMessageContaining("run the migrate job");
    }

    @Test
    void aSchemaThatOtherMigrationsMadeIsRefused() {
        Schema.migrate(settings, OWNERS);
        owner().sql("update sample.flyway_schema_history set checksum = 1 where version = '202601010000'")
                .update();
        assertThatThrownBy(() -> Schema.check(withoutOwner(), OWNERS))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("was made by other migrations than this code has");
    }

    @Test
    void aPasswordThatIsNotAcceptedIsNamedAndNotQuoted() {
        assertThatThrownBy(() -> Schema.migrate(
                        settings(database.url(), "hunter2", database.owner().password()), OWNERS))
                .hasMessage("The database at MINSHU_DATABASE_URL does not accept the role \"minshu_app\" of"
                        + " MINSHU_DATABASE_USER with that password; correct MINSHU_DATABASE_PASSWORD.");
        assertThatThrownBy(() -> Schema.migrate(
                        settings(database.url(), database.runtime().password(), "hunter2"), OWNERS))
                .hasMessageContaining("correct MINSHU_DATABASE_OWNER_PASSWORD.");
    }

    @Test
    void aDatabaseThatDoesNotExistOrAnswerIsNamed() {
        var absent = database.url().replaceFirst("/[^/]*$", "/absent");
        assertThatThrownBy(
                        () -> Schema.check(settings(absent, database.runtime().password(), null), OWNERS))
                .hasMessageStartingWith(
                        "MINSHU_DATABASE_URL is \"" + absent + "\", where there is a server but no such database");
        assertThatThrownBy(() -> Schema.check(settings("jdbc:postgresql://127.0.0.1:1/minshu", "x", null), OWNERS))
                .hasMessageStartingWith(
                        "MINSHU_DATABASE_URL is \"jdbc:postgresql://127.0.0.1:1/minshu\", where no database answers");
    }

    private DatabaseSettings withoutOwner() {
        return settings(database.url(), database.runtime().password(), null);
    }

    private DatabaseSettings settings(String url, String password, String ownerPassword) {
        return new DatabaseSettings(
                url,
                database.owner().user(),
                ownerPassword,
                database.runtime().user(),
                password,
                4,
                ownerPassword != null);
    }

    private String version() {
        return owner().sql("select max(version) from sample.flyway_schema_history")
                .query(String.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }
}
