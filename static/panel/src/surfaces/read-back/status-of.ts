import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import { counted } from '../../words';

/** How far it is, in one line; read out where something happens, and not with everybody who answers. */
export function statusOf(room: ReadBackRoom): string {
  switch (room.state) {
    case 'none':
      return '';
    case 'open':
      return room.here === 0 ? 'Nobody has come in yet' : `${room.answered} of ${room.here} have answered`;
    case 'closed':
      return 'Ended before anything was shown';
    case 'revealed': {
      const asked = room.partings.length;
      const open = room.partings.filter(({ settled }) => !settled).length;
      if (asked === 0) return `Revealed: ${counted(room.answered, 'answer')}`;
      if (open === 0) return `Revealed: ${counted(asked, 'question')}, settled`;
      return `Revealed: ${counted(open, 'question')} to the room${open < asked ? `, ${asked - open} settled` : ''}`;
    }
  }
}
