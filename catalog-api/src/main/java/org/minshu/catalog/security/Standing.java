package org.minshu.catalog.security;

/** What holds for a caller whatever the token says, told by the feature that keeps people. */
public interface Standing {

    /**
     * The caller with the roles that hold.
     *
     * @throws org.minshu.model.problem.CatalogException ACCOUNT_SUSPENDED
     */
    Caller of(Caller token);
}
