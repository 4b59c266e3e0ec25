package org.minshu.catalog.passage;

import java.util.Collection;
import java.util.Set;
import org.minshu.catalog.access.GrantDirectory;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.search.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides at every search which documents its caller may look into: those whose download they would be let have. A document
 * cannot be cut to items, so that a grant opens it only with all items of its dataset.
 */
@Component
public class Readership {

    private final GrantDirectory grants;
    private final JdbcClient jdbc;

    Readership(GrantDirectory grants, JdbcClient jdbc) {
        this.grants = grants;
        this.jdbc = jdbc;
    }

    public Reach of(Caller caller) {
        if (caller.is(Role.AUTHORITY)) {
            return Reach.EVERYTHING;
        }
        var department = caller.department();
        if (caller.is(Role.STEWARD)) {
            return department == null ? Reach.OPEN : new Reach(false, Set.of(department), Set.of());
        }
        var organisation = caller.organisation();
        return caller.is(Role.DEVELOPER) && organisation != null
                ? new Reach(false, Set.of(), grants.whole(organisation))
                : Reach.OPEN;
    }

    /** Which of these files, by id, are there and within the reach now, whatever the index still believes. */
    public Set<String> readable(Collection<String> files, Reach reach) {
        var ids = jdbc.sql("""
                        select distribution.id from catalog.distribution
                          join catalog.distribution_text made on made.distribution = distribution.id
                          join catalog.published_dataset published on published.code = distribution.dataset
                         where distribution.id = any(:files)
                           and (:everything or published.open_type = :open
                                or distribution.department = any(:departments) or distribution.dataset = any(:datasets))""")
                .param("files", files.toArray(String[]::new))
                .param("everything", reach.everything())
                .param("open", OpenType.GENERAL.name())
                .param("departments", reach.departments().toArray(String[]::new))
                .param("datasets", reach.datasets().toArray(String[]::new))
                .query((row, _) -> row.getString("id"))
                .list();
        return Set.copyOf(ids);
    }
}
