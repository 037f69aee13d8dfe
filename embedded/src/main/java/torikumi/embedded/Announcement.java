package torikumi.embedded;

import java.nio.file.Path;

/** What is printed when everything answers. */
final class Announcement {
    private Announcement() {}

    static String text(Ports ports, Path data) {
        return """

                取組が使えるようになりました。止めるには Ctrl-C。 / Torikumi is ready. Ctrl-C stops it.

                  画面 / web           %1$s
                  API                  %1$s/api/v1  （説明 / reference: %1$s/q/swagger-ui）
                  Keycloak             http://localhost:%2$d  （管理者 / administrator: admin / admin）
                  メール / mail        http://localhost:%3$d
                  データ / data        %4$s  （--reset で消去 / deletes it）

                デモの利用者（パスワードは名前と同じ） / Demo accounts (password = name)
                  admin        システム管理者 / system administrator
                  secretariat  事務局 / secretariat
                  editor       構成員の記入担当 / editor of a member
                  approver     構成員の取りまとめ担当 / approver of the same member
                  viewer       構成員の閲覧者 / viewer of the same member
                  editor2      別の構成員の記入担当 / editor of another member
                """.formatted(ports.url(), ports.keycloak(), ports.mailPage(), data);
    }
}
