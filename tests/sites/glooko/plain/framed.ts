// Nothing but the recorder: all that can be used on this page is in the frame, which records for itself.
import '../../shared/recorder.ts';
