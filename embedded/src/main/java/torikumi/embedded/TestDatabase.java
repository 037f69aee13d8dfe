package torikumi.embedded;

/** An empty database of a test, and the two roles of {@code postgres/init.sql} that work with it. */
public record TestDatabase(String jdbcUrl) {
    public String applicationUser() {
        return "torikumi_app";
    }

    public String applicationPassword() {
        return "torikumi_app";
    }

    public String ownerUser() {
        return "torikumi_owner";
    }

    public String ownerPassword() {
        return "torikumi_owner";
    }
}
