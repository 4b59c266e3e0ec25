package org.minshu.catalog.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that confirm an address: each works once and for a while, and only its hash is kept. */
@Repository
public class Confirmations {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the link holds; a mail that is sent twice has one each time, and both work. */
    public String issue(long person, String address, Instant expires) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into catalog.mail_confirmation (hash, person, address, expires_at)
                        values (:hash, :person, :address, :expires)""")
                .param("hash", hash(token))
                .param("person", person)
                .param("address", address)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    Optional<Confirmation> find(String token, Instant now) {
        return jdbc.sql("""
                        select person, address from catalog.mail_confirmation
                         where hash = :hash and expires_at > :now""")
                .param("hash", hash(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(new DataClassRowMapper<>(Confirmation.class))
                .optional();
    }

    public void removeExpired(Instant now) {
        jdbc.sql("delete from catalog.mail_confirmation where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    record Confirmation(long person, String address) {}
}
