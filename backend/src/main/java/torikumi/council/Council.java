package torikumi.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** One council and its wordings. */
@Entity
public class Council extends BaseEntity {

    /** In a query: the id of the council that the parameter {@code council} names by id or slug. */
    public static final String ID_BY_KEY =
            "(select k.id from Council k where k.slug = :council or str(k.id) = :council)";

    public String slug;
    public String name;
    public String tableTitle;
    public String tableCaption = "";
    public String legend = "";
    public String themeHeading = "テーマ";
    public String measureHeading = "対応策";
    public String memberHeading = "構成員における取組";
    public String initiativeLabel;
    public String challengeLabel;
    public String initiativeNothingText;
    public String challengeNothingText;
    public String absentWording;

    @Enumerated(EnumType.STRING)
    public ColorMode colorMode = ColorMode.ALL;

    public boolean editorsMaySubmit = true;
    public String contact = "";

    /** By id or by the slug that people type. */
    public static Optional<Council> findByKey(String key) {
        try {
            return findByIdOptional(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return find("slug", key).firstResultOptional();
        }
    }

    /** By id or slug; 404 when there is none. */
    public static Council byKey(String key) {
        return findByKey(key).orElseThrow(Problem::notFound);
    }
}
