package org.minshu.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressesTest {

    @Test
    void addressesOfEverydayAreValid() {
        assertThat(MailAddresses.isValid("zhang.san+minshu@sthjt.fujian.gov.cn"))
                .isTrue();
        assertThat(MailAddresses.isValid("o'neil_1@example.co")).isTrue();
    }

    @Test
    void whatCouldBreakAHeaderIsNot() {
        assertThat(MailAddresses.isValid("a@b.cn\n")).isFalse();
        assertThat(MailAddresses.isValid("a\u0000@b.cn")).isFalse();
        assertThat(MailAddresses.isValid("a..b@c.cn")).isFalse();
        assertThat(MailAddresses.isValid("a".repeat(65) + "@c.cn")).isFalse();
        assertThat(MailAddresses.isValid("a@" + "b.".repeat(130) + "cn")).isFalse();
    }

    @Test
    void othersSeeOnlyWhereItIs() {
        assertThat(MailAddresses.masked("zhang@example.cn")).isEqualTo("z***@example.cn");
    }

    @Test
    void aTokenStandsForOnePersonAndOneScope() {
        var key = new SigningKey(new byte[] {1, 2, 3});
        var token = UnsubscribeToken.topic(7, "DATASET", key);
        assertThat(UnsubscribeToken.parse(token.toString())).contains(token);
        assertThat(token.isSignedWith(key)).isTrue();
        assertThat(token.isSignedWith(new SigningKey(new byte[] {1, 2}))).isFalse();
        assertThat(UnsubscribeToken.parse(token.toString().replaceFirst("7", "8"))
                        .orElseThrow()
                        .isSignedWith(key))
                .isFalse();
        assertThat(UnsubscribeToken.parse("7.DATASET")).isEmpty();
        assertThat(UnsubscribeToken.parse(token + "\n")).isEmpty();
    }
}
