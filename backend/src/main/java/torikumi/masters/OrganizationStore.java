package torikumi.masters;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import torikumi.organization.Organization;
import torikumi.organization.OrganizationView;
import torikumi.organization.OrganizationWrite;

/** 機関・団体, known to all councils. */
final class OrganizationStore implements MasterStore {

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        Organization.<Organization>list("order by name, id")
                .forEach(organization -> rows.put(
                        organization.id,
                        new Row()
                                .with("id", organization.id)
                                .with("name", organization.name)
                                .with("name_kana", organization.nameKana)
                                .with("corporate_number", organization.corporateNumber)
                                .with("valid_from", organization.validFrom)
                                .with("valid_to", organization.validTo)
                                .values()));
        return rows;
    }

    @Override
    public Class<?> bodyType() {
        return OrganizationWrite.class;
    }

    @Override
    public Written write(UUID id, Object body) {
        var organization = id == null ? new Organization() : Organization.<Organization>findById(id);
        var before = id == null ? null : OrganizationView.of(organization, Locale.JAPANESE);
        ((OrganizationWrite) body).applyTo(organization);
        organization.persistAndFlush();
        return new Written(organization.id, null, before, OrganizationView.of(organization, Locale.JAPANESE));
    }
}
