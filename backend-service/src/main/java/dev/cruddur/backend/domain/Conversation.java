package dev.cruddur.backend.domain;

import java.util.List;

/**
 * A crud and what was said to it, with who said it.
 *
 * @param replies of every depth, oldest first
 */
public record Conversation(AuthoredCrud activity, List<AuthoredCrud> replies) {}
