// Never ends by itself. The line that was running is named, and the next run is not harmed.
export default {
  fetch(): Response {
    console.log("into the loop");
    let turns = 0;
    while (true) {
      try {
        turns++;
      } catch {
        // Nothing a program catches keeps it running.
      }
    }
  },
};
