package org.minshu.catalog.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Scene;
import org.minshu.catalog.dataset.Entry.Draft;
import org.minshu.catalog.dataset.Entry.Published;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import tools.jackson.databind.json.JsonMapper;

class EntryTest {

    static final DatasetMetadata METADATA = metadata();

    @Test
    void publishingMakesTheNextVersion() {
        var published = draft(0).submit().publish();

        assertThat(published.registration().version()).isEqualTo(1);
        assertThat(published.visible()).isTrue();
    }

    @Test
    void aReturnedEntryKeepsItsReasonAndCanBeHandedInAgain() {
        var returned = draft(0).submit().giveBack("缺少依据");

        assertThat(returned.reason()).contains("缺少依据");
        assertThat(returned.submit().reason()).isEmpty();
    }

    @Test
    void changingAPublishedEntryLeavesItsVersionVisible() {
        var changed = new Published(registration(1)).change(metadata());

        assertThat(changed.visible()).isTrue();
        assertThat(changed.registration().version()).isEqualTo(1);
    }

    @Test
    void whatWasNeverPublishedCannotBeSuspendedOrRetired() {
        assertThatThrownBy(() -> draft(0).suspend("x"))
                .isInstanceOfSatisfying(
                        CatalogException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STATE_CHANGED));
        assertThatThrownBy(() -> draft(0).retire()).isInstanceOf(CatalogException.class);
    }

    @Test
    void suspendedAndRetiredEntriesAreInvisible() {
        assertThat(draft(1).suspend("x").visible()).isFalse();
        assertThat(draft(1).suspend("x").reason()).isEqualTo(Optional.of("x"));
        assertThat(draft(1).retire().visible()).isFalse();
    }

    @Test
    void resumingGoesOnWithWhatWasBeingWritten() {
        var suspended = draft(1).suspend("x");

        assertThat(suspended.resume(METADATA)).isInstanceOf(Published.class);
        assertThat(suspended.resume(metadata())).isInstanceOf(Draft.class);
    }

    private static Draft draft(int version) {
        return new Draft(registration(version));
    }

    private static Registration registration(int version) {
        return new Registration(
                1,
                new ResourceCode("30701916/000012"),
                new Named("sthjt", "福建省生态环境厅", null),
                version,
                3,
                METADATA,
                Instant.EPOCH);
    }

    private static DatasetMetadata metadata() {
        return JsonMapper.shared().convertValue(Scene.metadata("sthjt"), DatasetMetadata.class);
    }
}
