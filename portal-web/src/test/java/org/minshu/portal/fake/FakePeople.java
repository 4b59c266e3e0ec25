package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.person.PersonChangeView;
import org.minshu.client.person.PersonChangeView.Held;
import org.minshu.client.person.PersonClient;
import org.minshu.client.person.PersonForm;
import org.minshu.client.person.PersonView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A steward and a suspended developer. */
final class FakePeople implements PersonClient {

    private static final PersonView STEWARD = person("steward", "王晓", "STEWARD", "sthjt", null, false);
    private static final PersonView DEVELOPER = person("zhou", "<b>周某</b>", "DEVELOPER", null, "某咨询公司", true);

    private static PersonView person(
            String subject,
            String name,
            String role,
            @Nullable String department,
            @Nullable String organisation,
            boolean suspended) {
        return new PersonView(
                subject,
                name,
                List.of(role),
                List.of(),
                List.of(),
                suspended ? List.of() : List.of(role),
                department,
                null,
                organisation,
                suspended,
                RequestSamples.days(-90),
                RequestSamples.days(-1),
                3);
    }

    @Override
    public Page<PersonView> people(MultiValueMap<String, String> query) {
        if (query.containsKey("q")) {
            return new Page<>(List.of(), 0, 1, 20);
        }
        return new Page<>(List.of(STEWARD, DEVELOPER), 2, 1, 20);
    }

    @Override
    public ResponseEntity<InputStream> export(MultiValueMap<String, String> query) {
        return ResponseEntity.ok(new ByteArrayInputStream("subject,name\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ResponseEntity<PersonView> person(String subject) {
        var person = List.of(STEWARD, DEVELOPER).stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, subject));
        return ResponseEntity.ok().eTag("\"3\"").body(person);
    }

    @Override
    public ResponseEntity<PersonView> change(String subject, String etag, PersonForm form) {
        if (!etag.equals("\"3\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        if (form.reason() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "须写明理由，请填写理由。", "Give the reason.")));
        }
        if (Objects.requireNonNullElse(form.removedRoles(), List.<String>of()).contains("AUTHORITY")) {
            throw new CatalogException(ProblemType.LAST_AUTHORITY, subject);
        }
        return person(subject);
    }

    @Override
    public Page<PersonChangeView> changes(String subject, int page, int size) {
        var change = new PersonChangeView(
                new Held(List.of(), List.of(), null, false),
                new Held(List.of("AUDITOR"), List.of(), null, true),
                "轮岗",
                RequestSamples.days(-2),
                "陈建华");
        return new Page<>(List.of(change), 1, page, size);
    }
}
