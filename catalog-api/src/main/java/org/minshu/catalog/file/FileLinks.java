package org.minshu.catalog.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.PublicAddress;
import org.minshu.client.file.LinkView;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signed addresses: who may download which file until when. They stand for the caller, not for the right itself. */
@Component
class FileLinks {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALGORITHM = "HmacSHA256";

    private final FileSettings settings;
    private final PublicAddress address;
    private final JsonMapper json;
    private final Clock clock;

    FileLinks(FileSettings settings, PublicAddress address, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    LinkView issue(String distribution, @Nullable String grant, Caller caller) {
        var expires = clock.instant().plus(settings.linkTime()).truncatedTo(ChronoUnit.SECONDS);
        var claims = new Claims(
                distribution,
                grant,
                caller.subject(),
                caller.name(),
                caller.roles(),
                caller.department(),
                caller.organisation(),
                expires.getEpochSecond());
        var payload = ENCODER.encodeToString(json.writeValueAsBytes(claims));
        var path = "/api/v1/files/" + payload + "." + ENCODER.encodeToString(sign(payload));
        return new LinkView(address.resolve(path), expires);
    }

    /** @throws CatalogException LINK_INVALID where it is not ours, was altered, or has expired */
    Claims read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            throw invalid("no signature");
        }
        var payload = token.substring(0, dot);
        try {
            var signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            if (!MessageDigest.isEqual(sign(payload), signature)) {
                throw invalid("wrong signature");
            }
            var claims = json.readValue(Base64.getUrlDecoder().decode(payload), Claims.class);
            if (clock.instant().isAfter(Instant.ofEpochSecond(claims.expires()))) {
                throw invalid("expired");
            }
            return claims;
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw invalid("malformed");
        }
    }

    private byte[] sign(String payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.signingKey().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }

    private static CatalogException invalid(String why) {
        return new CatalogException(ProblemType.LINK_INVALID, "The link cannot be used: " + why);
    }

    /**
     * What a link says.
     *
     * @param expires seconds since 1970
     */
    record Claims(
            String distribution,
            @Nullable String grant,
            String subject,
            String name,
            Set<Role> roles,
            @Nullable String department,
            @Nullable String organisation,
            long expires) {

        Caller caller(@Nullable String remoteAddress) {
            return new Caller(subject, name, roles, department, organisation, remoteAddress);
        }
    }
}
