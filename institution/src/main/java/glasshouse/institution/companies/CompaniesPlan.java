package glasshouse.institution.companies;

import glasshouse.kernel.index.Names;
import glasshouse.society.footprint.Footprint;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Companies with schemes compiled, by the number of the scheme. */
public final class CompaniesPlan {
    /** [scheme]: null where the regime has no company of the name. */
    final @Nullable Company[] companies;

    private CompaniesPlan(@Nullable Company[] companies) {
        this.companies = companies;
    }

    /**
     * Names what companies speak of.
     *
     * @param schemes schemes of the society
     * @param benefits benefits of all companies, over all editions
     * @param requests kinds of request
     */
    public record Vocabulary(Names schemes, Names benefits, Names requests) {}

    /** Returns the name by which a company's benefit is known beside those of others. */
    public static String benefit(String company, String benefit) {
        return company + "-" + benefit;
    }

    /** Compiles the companies of a regime, who see these footprints. */
    public static CompaniesPlan of(
            SequencedMap<String, CompanySettings> settings, Footprint footprint, Vocabulary names, long luckSeed) {
        @Nullable Company[] companies = new Company[names.schemes().size()];
        settings.forEach((name, company) -> companies[names.schemes().number(name)] =
                Company.of(name, company, new PrivateScore(company.score(), footprint), names, luckSeed));
        return new CompaniesPlan(companies);
    }

    /** Returns how many schemes there are. */
    public int size() {
        return companies.length;
    }

    /** Returns the company behind a scheme, null where the regime has none. */
    public @Nullable Company at(int scheme) {
        return companies[scheme];
    }

    /** Says whether there is any company. */
    public boolean any() {
        for (@Nullable Company company : companies) {
            if (company != null) {
                return true;
            }
        }
        return false;
    }
}
