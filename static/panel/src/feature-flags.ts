import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';

/** Atlaskit asks a service for its own feature flags, which only Atlassian's products bring; without one every answer is no. */
export function answerFeatureFlags(): void {
  setBooleanFeatureFlagResolver(() => false);
}
