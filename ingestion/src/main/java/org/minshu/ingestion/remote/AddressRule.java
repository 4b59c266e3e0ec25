package org.minshu.ingestion.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/** Where connections may lead: to public addresses, and to hosts that an administrator lists. */
final class AddressRule implements Dns {

    /** As browsers tell a number from a name: by its last part. */
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern DOTTED = Pattern.compile("((0|[1-9]\\d{0,2})(\\.(?!$)|$)){4}");

    private final Set<String> allowedHosts;
    private final Dns resolver;

    /** @param allowedHosts in lower case */
    AddressRule(Set<String> allowedHosts, Dns resolver) {
        this.allowedHosts = Set.copyOf(allowedHosts);
        this.resolver = resolver;
    }

    /** Connections go to what this returns and are not resolved again; one address that is not public spoils the name. */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = resolver.lookup(host);
        if (!isListed(host)) {
            for (var address : addresses) {
                require(address);
            }
        }
        return addresses;
    }

    /** Hosts that are addresses themselves are not looked up; of the forms of IPv4, only the usual one means one thing. */
    void require(HttpUrl url) throws ForbiddenAddress {
        if (isListed(url.host())) {
            return;
        }
        if (NUMBER_AT_THE_END.matcher(url.host()).matches()
                && !DOTTED.matcher(url.host()).matches()) {
            throw new ForbiddenAddress(url.host());
        }
        for (var address : literal(url.host())) {
            require(address);
        }
    }

    boolean isListed(String host) {
        return allowedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    static void require(InetAddress address) throws ForbiddenAddress {
        if (!PublicAddresses.contain(PublicAddresses.unwrapped(address))) {
            throw new ForbiddenAddress(address);
        }
    }

    /** The address that the host is; nothing where it is a name. */
    static List<InetAddress> literal(String host) {
        try {
            return host.contains(":") || DOTTED.matcher(host).matches()
                    ? List.of(InetAddress.getAllByName(host))
                    : List.of();
        } catch (UnknownHostException none) {
            return List.of();
        }
    }

    /** Carries a refusal through code that knows only unknown hosts. */
    static final class ForbiddenAddress extends UnknownHostException {

        ForbiddenAddress(InetAddress address) {
            this(address.getHostAddress());
        }

        ForbiddenAddress(String address) {
            super("Not a public address: " + address);
        }
    }
}
