package dev.cruddur.backend.domain;

import java.util.List;

/**
 * A crud, what it answers and what was said to it, with who said it.
 *
 * @param ancestors what it answers, what that answers and so on, oldest first
 * @param replies of every depth, oldest first
 */
public record Conversation(List<AuthoredCrud> ancestors, AuthoredCrud activity, List<AuthoredCrud> replies) {}
