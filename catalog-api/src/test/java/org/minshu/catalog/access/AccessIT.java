package org.minshu.catalog.access;

import static java.util.Collections.singletonList;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.access.Requests.granted;
import static org.minshu.catalog.access.Requests.path;
import static org.minshu.catalog.access.Requests.refused;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class AccessIT {

    @Autowired
    Api api;

    Requests requests;
    String department;
    String steward;
    String dataset;

    @BeforeEach
    void aRestrictedDataset() {
        requests = new Requests(api);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        dataset = requests.restricted(department);
    }

    @Test
    void twoDepartmentsDecideTheirOwnPartsThenTheAuthorityGrantsExactlyThat() {
        var otherDepartment = new Scene(api).department();
        var otherSteward = TestTokens.steward(otherDepartment);
        var other = requests.restricted(otherDepartment);
        var request =
                requests.submitted(Map.of(dataset, List.of("sectionName", "ammonia"), other, List.of("sectionName")));
        assertThat(request.json().path("state").asString()).isEqualTo("PROVIDER_REVIEW");

        var first = requests.review(
                steward, department, request, List.of(granted(dataset, "sectionName"), refused(dataset, "ammonia")));
        assertThat(first.json().path("state").asString()).isEqualTo("PROVIDER_REVIEW");
        var second = requests.review(otherSteward, otherDepartment, request, List.of(refused(other, "sectionName")));
        assertThat(second.json().path("state").asString()).isEqualTo("AUTHORITY_APPROVAL");
        var decided = requests.decide(request, Map.of("outcome", "GRANTED"));

        var grant = api.get(requests.developer, "/api/v1/grants/" + text(decided, "grant"));
        assertThat(text(grant, "state")).isEqualTo("ACTIVE");
        assertThat(grant.json().path("datasets").valueStream().map(AccessIT::itemsOf))
                .containsExactly(List.of("sectionName"));
        assertThat(kinds(decided))
                .containsExactly("SUBMITTED", "PROVIDER_REVIEW", "PROVIDER_REVIEW", "AUTHORITY_APPROVAL", "GRANTED");
    }

    @Test
    void theSecondOfTwoDecisionsOfADepartmentIsRefused() {
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var verdicts = List.of(granted(dataset, "ammonia"));
        assertThat(requests.review(steward, department, request, verdicts).status())
                .isEqualTo(200);

        assertThat(requests.review(steward, department, request, verdicts).problem())
                .isEqualTo("already-decided");
        assertThat(requests.decide(request, Map.of("outcome", "GRANTED")).status())
                .isEqualTo(200);
        assertThat(requests.decide(request, Map.of("outcome", "GRANTED")).problem())
                .isEqualTo("already-decided");
    }

    @Test
    void ofTwoDecisionsAtOnceExactlyOneStands() {
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        requests.review(steward, department, request, List.of(granted(dataset, "ammonia")));
        var etag = requests.current(requests.authority, request).etag();
        var granting = Map.of("outcome", "GRANTED");
        var rejecting = Map.of("outcome", "REJECTED", "comment", "不符合要求");

        var decisions = Stream.of(granting, rejecting, granting, rejecting)
                .map(form -> supplyAsync(() -> api.post(requests.authority, path(request) + "/decision", etag, form)))
                .toList();
        var answers = decisions.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.problem().equals("already-decided"));
    }

    @Test
    void nobodyDecidesOnTheOwnOrganisationsRequest() {
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var concernedSteward = TestTokens.sign(TestTokens.claims("double", Role.STEWARD)
                .claim("department", department)
                .claim("organisation", requests.organisation));
        var concernedAuthority =
                TestTokens.sign(TestTokens.claims("boss", Role.AUTHORITY).claim("organisation", requests.organisation));

        var review = requests.review(concernedSteward, department, request, List.of(granted(dataset, "ammonia")));
        assertThat(review.problem()).isEqualTo("own-request");
        requests.review(steward, department, request, List.of(granted(dataset, "ammonia")));
        var etag = requests.current(requests.authority, request).etag();
        assertThat(api.post(concernedAuthority, path(request) + "/decision", etag, Map.of("outcome", "GRANTED"))
                        .problem())
                .isEqualTo("own-request");
    }

    @Test
    void whereEveryItemIsRefusedTheAuthorityCanOnlyReject() {
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var reviewed = requests.review(steward, department, request, List.of(refused(dataset, "ammonia")));
        assertThat(text(reviewed, "state")).isEqualTo("AUTHORITY_APPROVAL");

        assertThat(requests.decide(request, Map.of("outcome", "GRANTED")).problem())
                .isEqualTo("validation-failed");
        assertThat(requests.decide(request, Map.of("outcome", "REJECTED")).problem())
                .isEqualTo("validation-failed");
        var rejected = requests.decide(request, Map.of("outcome", "REJECTED", "comment", "各部门均不同意"));
        assertThat(text(rejected, "state")).isEqualTo("REJECTED");
    }

    @Test
    void openDataNeedsNoRequestAndClosedDataTakesNone() {
        var open = new Scene(api).published(Scene.metadata(department));
        var metadata = Scene.metadata(department);
        metadata.put("opening", Map.of("type", "NOT_OPEN", "reason", "涉及商业秘密"));
        var closed = new Scene(api).published(metadata);

        for (var slug : List.of(open, closed)) {
            var refused = requests.draft(requests.form(Map.of(slug, List.of("ammonia"))));
            assertThat(refused.problem()).isEqualTo("validation-failed");
            assertThat(refused.json().path("violations").path(0).path("pointer").asString())
                    .isEqualTo("/datasets/0/code");
        }
    }

    @Test
    void unknownItemsAndTooLongPeriodsAreRefusedByName() {
        var form = requests.form(Map.of(dataset, List.of("ammonia", "nitrate")));
        form.put("until", "2099-01-01");

        var refused = requests.draft(form);

        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("pointer").asString()))
                .containsExactlyInAnyOrder("/until", "/datasets/0/items/1");
    }

    @Test
    void aDraftMayBeIncompleteButNotBeSubmittedSo() {
        var draft = requests.draft(Map.of());
        assertThat(draft.status()).isEqualTo(201);

        var refused = api.post(requests.developer, path(draft) + "/submission", draft.etag(), "");

        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("pointer").asString()))
                .contains("/scenario", "/purpose", "/accessMode", "/until", "/committed", "/datasets");
    }

    @Test
    void aDraftIsItsOrganisationsAlone() {
        var draft = requests.draft(requests.form(Map.of(dataset, List.of("ammonia"))));

        assertThat(requests.current(requests.authority, draft).problem()).isEqualTo("request-not-found");
        assertThat(requests.current(steward, draft).problem()).isEqualTo("request-not-found");
        assertThat(requests.current(TestTokens.developer("别家"), draft).problem())
                .isEqualTo("request-not-found");
        assertThat(api.send(
                                "DELETE",
                                requests.developer,
                                path(draft),
                                Map.of("If-Match", draft.etag()),
                                java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aSubmittedRequestIsSeenByItsDepartmentsAndWithdrawnByItsOrganisation() {
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));

        assertThat(requests.current(TestTokens.steward("other"), request).problem())
                .isEqualTo("other-department");
        assertThat(requests.current(TestTokens.developer("别家"), request).problem())
                .isEqualTo("other-organisation");
        assertThat(todo(steward)).contains(text(request, "no"));
        assertThat(todo(requests.authority)).doesNotContain(text(request, "no"));
        var withdrawn = api.post(requests.developer, path(request) + "/withdrawal", request.etag(), "");
        assertThat(text(withdrawn, "state")).isEqualTo("WITHDRAWN");
        assertThat(todo(steward)).doesNotContain(text(request, "no"));
    }

    @Test
    void writesCarryTheEntityTagLastRead() {
        var draft = requests.draft(requests.form(Map.of(dataset, List.of("ammonia"))));
        var path = path(draft) + "/submission";

        assertThat(api.post(requests.developer, path, "").problem()).isEqualTo("precondition-required");
        assertThat(api.post(requests.developer, path, "\"99\"", "").problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void aRevokedGrantIsRevokedOnceAndSaysWhy() {
        var grant = requests.granted(department, Map.of(dataset, List.of("ammonia")));

        var revoked = requests.revoke(grant);

        assertThat(text(revoked, "state")).isEqualTo("REVOKED");
        assertThat(text(revoked, "reason")).isEqualTo("超范围使用");
        assertThat(requests.revoke(grant).problem()).isEqualTo("state-changed");
    }

    @Test
    void nothingInAListAndCharactersThatNoTextHasAreRefusedLikeOtherNonsense() {
        var form = requests.form(Map.of(dataset, List.of("ammonia")));
        form.put("datasets", singletonList(null));
        assertThat(requests.draft(form).problem()).isEqualTo("validation-failed");
        form.put("datasets", List.of(Map.of("code", dataset, "items", singletonList(null))));
        assertThat(requests.draft(form).problem()).isEqualTo("validation-failed");
        form.put("scenario", "S\u0000");
        assertThat(requests.draft(form).status()).isBetween(400, 422);

        assertThat(api.get(steward, "/api/v1/access-requests?q=%00").status()).isBetween(200, 422);
        assertThat(api.get(steward, "/api/v1/scenarios?q=%00&field=%00").status())
                .isBetween(200, 422);
        assertThat(api.get(steward, "/api/v1/usage/totals?scenario=%00").status())
                .isBetween(200, 422);
    }

    private List<String> todo(String token) {
        return api.get(token, "/api/v1/access-requests?todo=true&size=100")
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("no").asString())
                .toList();
    }

    private static List<String> kinds(Answer request) {
        return request.json()
                .path("timeline")
                .valueStream()
                .map(step -> step.path("kind").asString())
                .toList();
    }

    private static List<String> itemsOf(JsonNode dataset) {
        return dataset.path("items").valueStream().map(JsonNode::asString).toList();
    }

    private static String text(Answer answer, String field) {
        return answer.json().path(field).asString();
    }
}
