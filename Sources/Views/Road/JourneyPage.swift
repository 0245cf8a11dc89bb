package import Spelling

/// A movement order as one of its people sees it: give the goods to the crew, hand them over at
/// the goal, stand at a closed gate, change the crew.
package struct JourneyPage {
    let journey: JSON
    let lead: HTML

    package init(reader: Reader, journey: JSON, planned: String) {
        self.journey = journey
        lead = "<p class=\"note\">\(planned)</p>"
    }

    package var html: HTML {
        """
        \(RoadSheet.link)
        \(lead)
        \(Page.script("journey", journey))
        <div id="verdict" class="verdict" role="status" aria-live="assertive" hidden></div>
        <div id="handing"></div>
        <div id="outcome" role="status"></div>
        """
    }
}
