package org.nianbao.model.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

class FigureTest {
    private static ReportedValue stated(Amount amount) {
        return new ReportedValue.Stated(
                amount, amount.decimal().toPlainString(), Optional.empty(), new SourcePlace.ByHand());
    }

    @Test
    void moneyIsPackedInFen() {
        assertEquals(
                new Figure(12_500_000, FigureState.STATED),
                Figure.of(stated(new Amount.Money(new BigDecimal("12.5"))), 6));
    }

    @Test
    void anAmountThatALongCannotHoldIsDoubtful() {
        assertEquals(
                new Figure(0, FigureState.DOUBTFUL),
                Figure.of(stated(new Amount.Money(new BigDecimal("-98765432109876543210"))), 6));
    }

    @Test
    void aCountWithDecimalsIsDoubtful() {
        assertEquals(
                new Figure(0, FigureState.DOUBTFUL),
                Figure.of(stated(new Amount.FractionalCount(new BigDecimal("1.5"))), 0));
    }
}
