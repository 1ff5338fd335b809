package glasshouse.institution.measures.membership;

import glasshouse.institution.companies.CompaniesPlan;
import glasshouse.institution.companies.Company;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Requests;
import glasshouse.society.response.Treatment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Refuses requests of who is not a member, and favours those of members, by their score. */
public final class MemberDesk {
    private final CompaniesPlan plan;
    private final boolean any;

    /** Creates the desk of these companies. */
    public MemberDesk(CompaniesPlan plan) {
        this.plan = plan;
        this.any = plan.any();
    }

    /** Says whether any company deals with requests. */
    public boolean any() {
        return any;
    }

    /** Says whether any company refuses requests of a kind, or favours them. */
    public boolean dealsWith(int request) {
        for (int scheme = 0; scheme < plan.size(); scheme++) {
            @Nullable Company company = plan.at(scheme);
            boolean deals = company != null
                    && (company.refuseThreshold()[request] > 0
                            || Arrays.stream(company.benefits()).anyMatch(benefit -> benefit.request() == request));
            if (deals) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a request, if it goes through a company whose member the subject is not, and the lot falls on it. */
    public boolean refuses(PrivateScores scores, Requests requests, int row, Perks perks, Treatment treatment) {
        for (int scheme = 0; scheme < plan.size(); scheme++) {
            @Nullable Company company = plan.at(scheme);
            if (company != null
                    && scores.of(scheme, requests.subject(row)) == 0
                    && refuses(company, requests.kind(row), requests.origin(row))) {
                int refused = perks.addFrom(requests, row);
                perks.tags().stamp(refused, Stamp.honest(), Provenance.OWN_ACT);
                perks.setCode(refused, Perks.refused(requests.kind(row), scheme));
                if (treatment.isWeighed()) {
                    treatment.tell(perks, refused, Treatment.REFUSED);
                }
                return true;
            }
        }
        return false;
    }

    private static boolean refuses(Company company, int request, long origin) {
        long threshold = company.refuseThreshold()[request];
        return threshold > 0 && Draws.happens(Mixer.draw(company.refuseKey(), origin, 0), threshold);
    }

    /** Grants a request on the terms of a member, where the subject is one with the score for it. */
    public void favour(PrivateScores scores, Requests requests, int row, Perks perks, Treatment treatment) {
        for (int scheme = 0; scheme < plan.size(); scheme++) {
            @Nullable Company company = plan.at(scheme);
            int score = company == null ? 0 : scores.of(scheme, requests.subject(row));
            if (company == null || score == 0) {
                continue;
            }
            for (Company.Benefit benefit : company.benefits()) {
                if (benefit.request() == requests.kind(row) && benefit.from() <= score) {
                    favour(scheme, benefit, requests, row, perks, treatment);
                }
            }
        }
    }

    private static void favour(
            int scheme, Company.Benefit benefit, Requests requests, int row, Perks perks, Treatment treatment) {
        int favoured = perks.addFrom(requests, row);
        perks.tags().stamp(favoured, Stamp.honest(), Provenance.OWN_ACT);
        perks.setCode(favoured, Perks.favoured(requests.kind(row), scheme, benefit.number()));
        perks.setExtra(favoured, benefit.worthYuan());
        if (treatment.isWeighed()) {
            treatment.tell(perks, favoured, Treatment.BENEFITED);
        }
    }
}
