package dev.cruddur.testing.defaults;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.rules.NotFound;
import dev.cruddur.defaults.rules.Violations;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The smallest service that service-defaults can be tried on. */
@Controller("/small")
@ExecuteOn(TaskExecutors.BLOCKING)
public class SmallService {

    private static final Logger LOG = LoggerFactory.getLogger(SmallService.class);

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    Map<String, Boolean> hello() {
        return Map.of("virtual", Thread.currentThread().isVirtual());
    }

    @Get("/me")
    @Secured(Roles.USER)
    String me(Identity me) {
        return me.handle();
    }

    @Get("/missing")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String missing() {
        throw new NotFound("There is no such thing.");
    }

    @Get("/things/{thingUuid}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String thing(@PathVariable UUID thingUuid) {
        return thingUuid.toString();
    }

    @Get("/told/{what}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String told(@PathVariable String what) {
        LOG.debug("told {}", what);
        return what;
    }

    @Post("/forms")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String form(@Nullable @Header("Idempotency-Key") UUID idempotencyKey, @Body SmallForm form) {
        return form.toString();
    }

    @Get("/broken")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String broken() {
        throw new IllegalStateException("the secret inside");
    }

    /** Fails below as many frames as a stack trace of 4,096 characters has no room for. */
    @Get("/deep")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String deep() {
        return below(100);
    }

    private static String below(int frames) {
        if (frames > 0) {
            return below(frames - 1);
        }
        throw new IllegalStateException("deep");
    }

    @Post("/rules")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String rules(@Body Map<String, String> body) {
        new Violations()
                .when(!body.containsKey("a"), "a", "a_blank", "Say a.")
                .when(!body.containsKey("b"), "b", "b_blank", "Say b.")
                .refuse();
        return "fine";
    }

    @Get("/unmarked")
    String saysNothingOfWhoMayCallIt() {
        return "never";
    }
}
