package dev.cruddur.localstack;

import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.List;

/**
 * One run of the stack.
 *
 * @param ready whether all were ready once
 */
public record Run(ProcessIdentity launcher, ProcessIdentity guard, boolean ready, List<ServiceStatus> services) {}
