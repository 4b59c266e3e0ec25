package org.minshu.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.Open;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.calendar.WorkingDays;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.AccessMode;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.model.vocabulary.ItemDecision;
import org.minshu.model.vocabulary.ReviewTrack;

class AccessRequestTest {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Named WATER = new Named("sl", "水利厅", null);
    static final Named ECOLOGY = new Named("sthj", "生态环境厅", null);
    static final ResourceCode LEVELS = new ResourceCode("30000001/000001");
    static final ResourceCode QUALITY = new ResourceCode("30000002/000001");
    static final Deadlines DEADLINES = new Deadlines(
            new WorkingDays(Set.of(), Set.of()),
            new AccessSettings(5, 5, 15, SupplementLapse.CLOSED, Period.ofYears(1)));

    final ProviderReview submitted = new Draft(application()).submit(application(), NOW, DEADLINES);

    @Test
    void aSubmittedRequestHasOnePendingPartForEachDepartment() {
        assertThat(submitted.review().parts())
                .allMatch(Part::isPending)
                .extracting(part -> part.department().key())
                .containsExactly("sl", "sthj");
    }

    @Test
    void theAuthoritysTurnComesAfterTheLastDepartment() {
        Open first = decide(submitted, WATER, verdict(LEVELS, "level", ItemDecision.GRANTED));
        assertThat(first).isInstanceOf(ProviderReview.class);

        Open second = decide((ProviderReview) first, ECOLOGY, verdict(QUALITY, "ph", ItemDecision.REFUSED));

        assertThat(second).isInstanceOf(AuthorityApproval.class);
        assertThat(second.review().parts())
                .extracting(Part::state)
                .containsExactly(Part.State.GRANTED, Part.State.REFUSED);
    }

    @Test
    void someGrantedItemsMakeANarrowedPart() {
        var verdicts =
                List.of(verdict(LEVELS, "level", ItemDecision.GRANTED), verdict(LEVELS, "at", ItemDecision.REFUSED));

        assertThat(Part.State.of(verdicts)).isEqualTo(Part.State.NARROWED);
    }

    @Test
    void aGrantHoldsExactlyTheGrantedItems() {
        var reviewed = application()
                .decided(List.of(
                        verdict(LEVELS, "level", ItemDecision.GRANTED), verdict(QUALITY, "ph", ItemDecision.REFUSED)));

        var grant = Grant.of(reviewed, TODAY, TODAY.plusDays(30), NOW, Set.of());

        assertThat(grant.id()).isEqualTo("SQ-2026-000012-G");
        assertThat(grant.datasets()).hasSize(1);
        assertThat(grant.datasets().getFirst().items()).containsExactly("level");
    }

    @Test
    void aGrantIsUsableFromItsFirstToItsLastDay() {
        var grant = Grant.of(application(), TODAY, TODAY.plusDays(1), NOW, Set.of());

        assertThat(grant.state(TODAY.minusDays(1))).isEqualTo(GrantState.SCHEDULED);
        assertThat(grant.state(TODAY)).isEqualTo(GrantState.ACTIVE);
        assertThat(grant.state(TODAY.plusDays(1))).isEqualTo(GrantState.ACTIVE);
        assertThat(grant.state(TODAY.plusDays(2))).isEqualTo(GrantState.EXPIRED);
    }

    @Test
    void theTimelineNamesWhoIsToActAndUntilWhen() {
        Open first = decide(submitted, WATER, verdict(LEVELS, "level", ItemDecision.GRANTED));

        var steps = Timeline.of(first, List.of(), null, DEADLINES.calendar(), TODAY);

        assertThat(steps)
                .extracting(step -> step.kind() + " " + step.status())
                .containsExactly(
                        "SUBMITTED DONE",
                        "PROVIDER_REVIEW DONE",
                        "PROVIDER_REVIEW CURRENT",
                        "AUTHORITY_APPROVAL WAITING");
        assertThat(steps.get(2).department()).isEqualTo(ECOLOGY);
        assertThat(steps.get(2).deadline()).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(steps.get(2).workingDays()).isEqualTo(5);
    }

    static Open decide(ProviderReview request, Named department, Verdict verdict) {
        var part = request.review().part(department.key()).orElseThrow();
        var decision = new Decision("steward", "审核员", NOW, null);
        return request.decide(part, List.of(verdict), decision, DEADLINES);
    }

    static Verdict verdict(ResourceCode dataset, String item, ItemDecision decision) {
        return new Verdict(new Verdict.Item(dataset, item), decision, decision == ItemDecision.REFUSED ? "不相关" : null);
    }

    static Application application() {
        return new Application(
                "SQ-2026-000012",
                1,
                new Applicant("dev", "林工", "榕江智水"),
                ReviewTrack.FAST_TRACK,
                new Terms("S01", "用途", AccessMode.REPORT, null, TODAY.plusDays(90), null, null, null, true),
                List.of(dataset(LEVELS, WATER, item("level"), item("at")), dataset(QUALITY, ECOLOGY, item("ph"))),
                NOW);
    }

    static WantedDataset dataset(ResourceCode code, Named department, WantedItem... items) {
        return new WantedDataset(code, department, "数据", null, 2, List.of(items));
    }

    static WantedItem item(String name) {
        return new WantedItem(name, name, "NONE", ItemDecision.PENDING, null);
    }
}
