package torikumi.account;

/** There is something to tell the identity provider; heard once its transaction has succeeded. */
record AccountsQueued() {}
