package org.fazhi.web.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.fazhi.web.echart.EChart;
import tools.jackson.databind.json.JsonMapper;

@Route("")
public class OverviewView extends Div {
    public OverviewView() {
        EChart chart = new EChart();
        chart.setWidth("600px"); chart.setHeight("300px");
        chart.show(JsonMapper.shared().readTree("""
            {"title":{"text":"调解纠纷"},"xAxis":{"type":"category","data":["2021","2022"]},"yAxis":{},
            "series":[{"type":"line","data":[{"value":3,"key":"a"},{"value":5,"key":"b"}]}]}
            """));
        add(chart);
    }
}
