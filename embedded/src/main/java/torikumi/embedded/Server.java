package torikumi.embedded;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The whole product on this machine: {@code script/server} builds it and then runs this. */
public final class Server {
    private final Instant start = Instant.now();
    private final Parts parts = new Parts();

    private Server() {}

    /** Ends with 1 when something cannot start or a part ends by itself. */
    static void main(String[] words) {
        // Whatever goes wrong, no part runs on behind a launcher that has given up.
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        var server = new Server();
        try {
            server.run(ServerOptions.of(List.of(words)));
        } catch (StartFailed e) {
            // What fails because everything is being stopped is no news.
            if (!server.parts.isStopping()) {
                System.err.printf("%n[エラー / error] %s%n", e.getMessage());
            }
            System.exit(1);
        }
    }

    private void run(ServerOptions options) {
        // Also when Ctrl-C or SIGTERM comes while the parts are still starting.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var ports = options.ports();
        var data = parts.add(DataFolder.open(options.data(), options.reset()), DataFolder::close);
        PortCheck.requireFree(ports);
        parts.add(MailCatcher.start(ports.smtp(), ports.mailPage()), MailCatcher::close);

        var postgres = parts.add(PostgresServer.lasting(data.postgres(), ports.postgres()), PostgresServer::close);
        progress("PostgreSQL");

        var settings = new KeycloakServer.Settings(
                ports.keycloak(), postgres.jdbcUrl("keycloak"), ports.url(), ports.smtp(), data.keycloak(), false);
        var jar = options.app().resolve("backend/quarkus-run.jar");
        var database = postgres.jdbcUrl("torikumi");
        var log = data.log("backend");
        var backend =
                parts.add(BackendServer.launch(jar, ports, database, settings.issuer(), log), BackendServer::close);
        var keycloak = parts.add(KeycloakServer.launch(settings), KeycloakServer::close);
        var processes = new LinkedHashMap<String, GuardedProcess>();
        processes.put("PostgreSQL", postgres.process());
        processes.put("API", backend.process());
        processes.put("Keycloak", keycloak.process());
        data.leftovers().note(processes.values());

        backend.awaitReady();
        parts.add(
                FrontProxy.start(
                        ports.front(),
                        URI.create("http://127.0.0.1:" + ports.backend()),
                        URI.create(settings.origin()),
                        options.app().resolve("frontend")),
                FrontProxy::close);
        progress("API と公開ページ / API and public pages: " + ports.url());

        keycloak.awaitReady();
        data.leftovers().note(processes.values());
        progress("ログイン / sign-in: " + settings.origin());
        if (options.restartApi()) {
            processes.remove("API");
            var again = new BackendRestarts(
                    () -> BackendServer.launch(jar, ports, database, settings.issuer(), log), ready -> {
                        var all = new ArrayList<>(processes.values());
                        all.add(ready.process());
                        data.leftovers().note(all);
                        data.note("api.pid", ready.process().command());
                    });
            parts.add(again.watch(backend), BackendRestarts::close);
        }
        System.out.println(Announcement.text(ports, options.data()));
        failWhenOneEnds(processes);
    }

    private void failWhenOneEnds(Map<String, GuardedProcess> processes) {
        CompletableFuture.anyOf(
                        processes.values().stream().map(GuardedProcess::onExit).toArray(CompletableFuture[]::new))
                .join();
        processes.forEach((name, process) -> {
            if (!process.isAlive() && !parts.isStopping()) {
                throw new StartFailed("%s が終了したため、すべてを停止します。%n%1$s has ended, so everything is stopped.%n%s"
                        .formatted(name, process.lastOutput()));
            }
        });
    }

    private void stop() {
        System.out.println("\n停止しています… / stopping…");
        parts.stop();
        System.out.println("停止しました。 / stopped.");
    }

    private void progress(String what) {
        var seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.println(String.format(Locale.ROOT, "  [%5.1f s] %s", seconds, what));
    }
}
