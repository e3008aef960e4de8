import Button from '@atlaskit/button/new';

/** Says that what is shown was brought back from an earlier, unsaved editing. */
export function RestoredNote({
  pageChanged,
  onStartOver,
}: {
  readonly pageChanged: boolean;
  readonly onStartOver: () => void;
}) {
  return (
    <div className="notice" role="status">
      <p>
        These are your changes from before, which were not saved.
        {pageChanged && ' The panel itself was changed since: saving puts yours in its place.'}
      </p>
      <Button spacing="compact" onClick={onStartOver}>
        Start from the page instead
      </Button>
    </div>
  );
}
