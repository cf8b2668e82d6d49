/** What a page runs whose links replace the body instead of loading. */

import '@hotwired/turbo';
